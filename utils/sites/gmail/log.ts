import { agreed } from '../kit/agreed';
import { idOf } from './ids';

/**
 * Gmail's own log marks repeat the ids: `jslog="20277; …; 1:<base64>; 4:<base64>"`, JSON in base64 with `.` for `=`, whose
 * first entry is the id. Field 1 is the thread, field 4 the message.
 */
export const idInLog = (elements: Element[], field: 1 | 4): string | null =>
  agreed(elements.map((element) => fieldOf(element.getAttribute('jslog') ?? '', field)));

function fieldOf(log: string, field: number): string | null {
  const [, code] = new RegExp(`(?:^|;) *${field}:([\\w+/.-]+)`).exec(log) ?? [];
  try {
    return code ? idOf(JSON.parse(atob(code.replace(/\./g, '=')))[0]) : null;
  } catch {
    return null;
  }
}
