import { useEffect, useState } from 'preact/hooks';

/** How far below the top of the window a heading still counts as the one that is read, in px. */
const TOP = 120;

/**
 * The section that is being read: the chosen one while its heading is in sight (the last ones cannot reach the top), else
 * the last whose heading has passed the top.
 */
export function useCurrentSection(
  ids: readonly string[],
  chosen: string | null,
  isReady: boolean,
): string | undefined {
  const [current, setCurrent] = useState(chosen ?? ids[0]);
  const key = ids.join(' ');
  useEffect(() => {
    let frame = 0;
    const look = () => {
      frame = 0;
      const tops = ids.flatMap((id) => {
        const top = document.getElementById(headingId(id))?.getBoundingClientRect().top;
        return top === undefined ? [] : [{ id, top }];
      });
      const own = tops.find(({ id }) => id === chosen);
      const isInSight = own && own.top >= 0 && own.top < innerHeight;
      setCurrent(isInSight ? own.id : (tops.findLast(({ top }) => top <= TOP)?.id ?? tops[0]?.id));
    };
    const onScroll = () => {
      frame ||= requestAnimationFrame(look);
    };
    look();
    addEventListener('scroll', onScroll, { passive: true });
    return () => {
      removeEventListener('scroll', onScroll);
      cancelAnimationFrame(frame);
    };
  }, [key, chosen, isReady]);
  return current;
}

export const headingId = (section: string): string => `section-${section}`;
