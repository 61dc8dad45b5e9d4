const GAP = 8;
/** Estimated px of a character of 11 px text; enough to keep labels apart. */
const CHARACTER = 6;

export interface Label {
  /** Px from the start of the axis. */
  at: number;
  text: string;
  class: string;
  /** The higher one stays where two would touch. */
  weight: number;
}

export interface PlacedLabel extends Label {
  x: number;
  anchor: 'start' | 'middle' | 'end';
}

/** Labels under their marks, inside the axis; where two would touch, the one that says less gives way. */
export function labelsApart(labels: readonly Label[], width: number): PlacedLabel[] {
  const placed: (PlacedLabel & { from: number; to: number })[] = [];
  for (const label of [...labels].sort((a, b) => b.weight - a.weight)) {
    const size = label.text.length * CHARACTER;
    const anchor = label.at < size / 2 ? 'start' : label.at > width - size / 2 ? 'end' : 'middle';
    const x = anchor === 'start' ? 0 : anchor === 'end' ? width : label.at;
    const from = anchor === 'start' ? 0 : anchor === 'end' ? width - size : x - size / 2;
    const to = from + size;
    if (placed.every((other) => to + GAP <= other.from || from >= other.to + GAP)) {
      placed.push({ ...label, x, anchor, from, to });
    }
  }
  return placed;
}
