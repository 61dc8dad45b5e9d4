import type { RequestName } from '../protocol/requests';
import type { Failure } from '../protocol/result';
import type { Tell } from './deal-actions';
import type { Toasts } from './toasts';

/** Commands that a button, check or menu item sends: no form stands there to tell why one was refused. */
const PRESSED: ReadonlySet<RequestName> = new Set<RequestName>([
  'deal.moveTo',
  'deal.win',
  'deal.reopen',
  'deal.removeContact',
  'task.complete',
  'task.snooze',
  'sample.enter',
  'sample.leave',
]);

/** The same `tell`, but a refusal of a pressed command is said in a toast. Forms go on telling their own. */
export function spokenTell(tell: Tell, toasts: Toasts, say: (failure: Failure) => string): Tell {
  return async (name, input, told) => {
    const result = await tell(name, input, told);
    if (!result.ok && PRESSED.has(name)) toasts.show({ text: say(result.failure) });
    return result;
  };
}
