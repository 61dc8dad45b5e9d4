import { type Label, labelsApart } from './labels-apart';

/** The texts under an axis; none touches another. */
export function AxisLabels({ labels, width, y }: { labels: readonly Label[]; width: number; y: number }) {
  return (
    <>
      {labelsApart(labels, width).map((label) => (
        <text
          key={`${label.weight} ${label.at}`}
          class={label.class}
          x={label.x}
          y={y}
          text-anchor={label.anchor}
        >
          {label.text}
        </text>
      ))}
    </>
  );
}
