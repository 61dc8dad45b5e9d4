import type { ComponentChildren } from 'preact';

/** One step of the first run, with its number before it. */
export function Step({
  number,
  title,
  intro,
  children,
}: {
  number: number;
  title: string;
  intro: string;
  children: ComponentChildren;
}) {
  return (
    <li class="step">
      <span class="step__number" aria-hidden="true">
        {number}
      </span>
      <div class="step__body">
        <h2>{title}</h2>
        <p class="t2">{intro}</p>
        {children}
      </div>
    </li>
  );
}
