import type { Ref, VNode } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { IconName } from './icon-paths';
import { MenuList } from './MenuList';

export interface MenuItem {
  label: string;
  icon?: IconName | undefined;
  /** Shown at the end of the row, outside the item's name. */
  end?: string | undefined;
  onSelect: () => unknown;
  isDanger?: boolean | undefined;
}
export type MenuEntry = MenuItem | 'separator' | { heading: string };

/** Spread on the button that opens the menu. */
export interface MenuTrigger {
  ref: Ref<HTMLButtonElement>;
  id: string;
  'aria-haspopup': 'menu';
  'aria-expanded': boolean;
  'aria-controls': string | undefined;
  onClick: () => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** A button that opens a list of actions: arrow keys, typing ahead, Escape; the focus returns to the button. */
export function Menu({
  label,
  items,
  trigger,
  align = 'start',
}: {
  label: string;
  items: readonly MenuEntry[];
  trigger: (props: MenuTrigger) => VNode;
  align?: 'start' | 'end' | undefined;
}) {
  const [openAt, setOpenAt] = useState<'first' | 'last' | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const id = useId();
  const close = (returnFocus: boolean) => {
    setOpenAt(null);
    if (returnFocus) button.current?.focus();
  };
  return (
    <>
      {trigger({
        ref: button,
        id: `${id}-button`,
        'aria-haspopup': 'menu',
        'aria-expanded': openAt !== null,
        'aria-controls': openAt === null ? undefined : id,
        onClick: () => setOpenAt(openAt === null ? 'first' : null),
        onKeyDown: (event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          setOpenAt(event.key === 'ArrowDown' ? 'first' : 'last');
        },
      })}
      {openAt !== null && (
        <MenuList
          id={id}
          label={label}
          items={items}
          anchor={button}
          align={align}
          startAt={openAt}
          onClose={close}
        />
      )}
    </>
  );
}
