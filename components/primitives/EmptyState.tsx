import type { ComponentChildren } from 'preact';

/** Nothing here yet: what will be here, and one action that does it. */
export function EmptyState({
  title,
  action,
  children,
}: {
  title: string;
  action?: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <div class="empty">
      <h2>{title}</h2>
      {children && <p>{children}</p>}
      {action}
    </div>
  );
}
