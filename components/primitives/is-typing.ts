/** Does a key or click belong to a control that takes text, or to an open dialog or menu? Then it is no shortcut. */
export const isTyping = ({ target }: Event): boolean =>
  target instanceof Element &&
  target.closest('input:not([type=checkbox], [type=radio]), textarea, select, dialog, [role=menu]') !== null;
