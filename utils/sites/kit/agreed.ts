/** What all who say something say alike (letter case aside); null when nobody says anything or two disagree. */
export function agreed(values: Iterable<string | null | undefined>): string | null {
  const said = [...values].filter((value): value is string => Boolean(value));
  const [first] = said;
  return first !== undefined && said.every((value) => value.toLowerCase() === first.toLowerCase())
    ? first
    : null;
}
