import { useId } from 'preact/hooks';

/** The mark of the product; its colours are its own and the same on every ground. */
export function Mark({ size }: { size: number }) {
  const clip = useId();
  return (
    <svg class="mark" width={size} height={size} viewBox="0 0 48 48" aria-hidden="true">
      <clipPath id={clip}>
        <rect x="3" y="3" width="42" height="42" rx="9" />
      </clipPath>
      <g clip-path={`url(#${clip})`}>
        <path d="M3 3h5.8L17.4 45H3z" fill="#2F6FD6" />
        <path d="M45 3h-5.8L30.6 45H45z" fill="#4A86E8" />
        <path d="M12 3h24l-2.9 14H14.9z" fill="#FFD36B" />
        <path d="M15.5 20h17l-2.5 12H18z" fill="#F9B233" />
        <path d="M18.6 35h10.8l-2.1 10h-6.6z" fill="#EE8F12" />
      </g>
    </svg>
  );
}
