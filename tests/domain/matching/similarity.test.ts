import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jaroWinkler } from '../../../utils/domain/matching/jaro-winkler';
import { personSimilarity, SIMILAR, similarity } from '../../../utils/domain/matching/similarity';

// Values of Winkler's own examples (Census Bureau, 1990 and later).
describe('Jaro-Winkler gives the published values', () => {
  it.each([
    ['MARTHA', 'MARHTA', 0.961],
    ['DWAYNE', 'DUANE', 0.84],
    ['DIXON', 'DICKSONX', 0.813],
    ['JONES', 'JOHNSON', 0.832],
    ['MASSEY', 'MASSIE', 0.933],
    ['ABC', 'XYZ', 0],
    ['', '', 0],
  ])('%s and %s: %d', (a, b, score) => {
    expect(jaroWinkler(a, b)).toBeCloseTo(score, 3);
  });
});

describe('companies with similar names', () => {
  it.each([
    ['Norrsken AB', 'Norrsken Logistik AB'],
    ['Norrskenlogistik', 'Norrsken Logistik'],
    ['Norsken Logistik', 'Norrsken Logistik AB'],
    ['Lumen Foods S.A.', 'lumen-foods'],
    ['Brandt & Söhne GmbH', 'Brandt Sohne'],
    ['Foods Lumen', 'Lumen Foods'],
  ])('%s is like %s', (a, b) => {
    expect(similarity(a, b)).toBeGreaterThanOrEqual(SIMILAR);
  });

  it.each([
    ['Nordea', 'Nordic'],
    ['Lumen Foods', 'Lumen Tech'],
    ['Acme East', 'Acme West'],
    ['Norrsken AB', 'Polaris AB'],
    ['AB', 'GmbH'],
    ['Volvo', 'Volta'],
    ['ABB', 'ABC'],
    ['Logistik', 'Norrsken Logistik'],
    ['', ''],
    ['Norrsken', ''],
  ])('%j is not like %j', (a, b) => {
    expect(similarity(a, b)).toBeLessThan(SIMILAR);
  });
});

describe('people with similar names', () => {
  it.each([
    ['Anna Lindqvist', 'Lindqvist Anna', 1],
    ['Anna Lindqvist', 'ANNA LINDQVIST', 1],
    ['José Pérez', 'Jose Perez', 1],
  ])('%s and %s: %d', (a, b, score) => {
    expect(personSimilarity(a, b)).toBe(score);
  });

  it('a slip of spelling is similar, another person is not', () => {
    expect(personSimilarity('Anna Lindqvist', 'Anna Lindkvist')).toBeGreaterThanOrEqual(SIMILAR);
    expect(personSimilarity('Anna Svensson', 'Anne Svensson')).toBeLessThan(SIMILAR);
    expect(personSimilarity('Anna Lindqvist', 'Anna Bergström')).toBeLessThan(SIMILAR);
    expect(personSimilarity('Anna', 'Anna Lindqvist')).toBeLessThan(SIMILAR);
  });
});

describe('laws of similarity', () => {
  const name = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc
      .array(fc.constantFrom('Anna', 'Norrsken', 'AB', 'S.A.', 'ö'), { maxLength: 5 })
      .map((w) => w.join(' ')),
  );

  it('is symmetric and stays between 0 and 1', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        for (const score of [similarity, personSimilarity]) {
          const value = score(a, b);
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(1);
          expect(score(b, a)).toBeCloseTo(value, 10);
        }
      }),
    );
  });
});
