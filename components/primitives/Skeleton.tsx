/** Grey bars in place of text that is on its way; assistive technology hears `label`. Widths are per cent. */
export function Skeleton({ label, widths = [50, 90, 70] }: { label: string; widths?: readonly number[] }) {
  return (
    <div role="status" class="skeleton">
      <span class="vh">{label}</span>
      {widths.map((width, index) => (
        <span key={index} class="skel" style={{ width: `${width}%` }} />
      ))}
    </div>
  );
}
