import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { classes } from './classes';
import { Icon } from './Icon';
import type { MenuEntry, MenuItem } from './Menu';
import { moveInMenu } from './move-in-menu';
import { placeBeside } from './place-beside';

interface Props {
  id: string;
  label: string;
  items: readonly MenuEntry[];
  anchor: RefObject<HTMLElement | null>;
  align: 'start' | 'end';
  startAt: 'first' | 'last';
  onClose: (returnFocus: boolean) => void;
}

interface Group {
  heading: string | null;
  items: MenuItem[];
}

/** The open list of a `Menu`, in the browser's top layer so that no scrolling box cuts it. */
export function MenuList({ id, label, items, anchor, align, startAt, onClose }: Props) {
  const list = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    element.showPopover?.();
    if (anchor.current) placeBeside(element, anchor.current, align);
    const all = element.querySelectorAll<HTMLElement>('[role=menuitem]');
    all[startAt === 'first' ? 0 : all.length - 1]?.focus();
    const outside = (event: Event) => {
      const target = event.target as Node;
      if (!element.contains(target) && !anchor.current?.contains(target)) onClose(false);
    };
    document.addEventListener('pointerdown', outside, true);
    return () => document.removeEventListener('pointerdown', outside, true);
  }, []);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Tab') return onClose(true);
    if (event.key === 'Escape') onClose(true);
    else if (!list.current || !moveInMenu(list.current, event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={list}
      id={id}
      class="menu"
      role="menu"
      aria-label={label}
      popover="manual"
      onKeyDown={onKeyDown}
    >
      {groups(items).map((group, index) => (
        // biome-ignore lint/a11y/useSemanticElements: a menu may hold groups, but no fieldset
        <div key={group.heading ?? index} role="group" aria-label={group.heading ?? undefined}>
          {index > 0 && <div class="menu__sep" />}
          {group.heading && (
            <div class="menu__label" aria-hidden="true">
              {group.heading}
            </div>
          )}
          {group.items.map((item) => (
            <button
              key={item.label}
              type="button"
              role="menuitem"
              tabIndex={-1}
              class={classes('menu__item', item.isDanger && 'menu__item--danger')}
              onClick={() => {
                onClose(true);
                item.onSelect();
              }}
            >
              {item.icon && <Icon name={item.icon} />}
              <span class="grow">{item.label}</span>
              {item.end && (
                <span class="end" aria-hidden="true">
                  {item.end}
                </span>
              )}
            </button>
          ))}
        </div>
      ))}
    </div>
  );
}

function groups(entries: readonly MenuEntry[]): Group[] {
  const found: Group[] = [{ heading: null, items: [] }];
  for (const entry of entries) {
    if (entry === 'separator') found.push({ heading: null, items: [] });
    else if ('heading' in entry) found.push({ heading: entry.heading, items: [] });
    else found.at(-1)?.items.push(entry);
  }
  return found.filter((group) => group.items.length > 0);
}
