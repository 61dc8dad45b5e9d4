import { describe, expect, it } from 'vitest';
import { chanceOf, daysOf } from '../../../components/dashboard/whole-number';

describe('a whole number as it is typed', () => {
  it('may carry a per cent sign and spaces', () => {
    expect([chanceOf('12 %'), chanceOf(' 12\u00a0%'), daysOf('1 200')]).toEqual([12, 12, 1200]);
  });

  it('is refused beyond its limits, and never rounded', () => {
    expect(['0', '100', '12.5', '12,5', '-3', '1e1', '', 'many'].map(chanceOf)).toEqual(Array(8).fill(null));
    expect(['0', '3651', '12 days'].map(daysOf)).toEqual([null, null, null]);
    expect([chanceOf('1'), chanceOf('99'), daysOf('1'), daysOf('3650')]).toEqual([1, 99, 1, 3650]);
  });
});
