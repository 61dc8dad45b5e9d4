import { type ReadonlySignal, signal } from '@preact/signals';
import type { CommitId } from '../domain/model/ids';

export interface Toast {
  text: string;
  /** The change that an Undo takes back. */
  undo?: CommitId | undefined;
}

export interface Toasts {
  current: ReadonlySignal<Toast | null>;
  /** Shows a toast in place of the one that is there. */
  show(toast: Toast): void;
  dismiss(): void;
  /** Stops the clock while pointer or focus is on the toast, and starts it anew when both have left. */
  hold(isHeld: boolean): void;
}

export const TOAST_MS = 8000;

/** What was just done, one at a time, for 8 seconds. The same undo stays in History without a time limit. */
export function createToasts(): Toasts {
  const current = signal<Toast | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;
  const dismiss = () => {
    clearTimeout(timer);
    current.value = null;
  };
  const start = () => {
    clearTimeout(timer);
    timer = setTimeout(dismiss, TOAST_MS);
  };
  return {
    current,
    dismiss,
    show(toast) {
      current.value = toast;
      start();
    },
    hold(isHeld) {
      if (isHeld) clearTimeout(timer);
      else if (current.value) start();
    },
  };
}
