import type { RequestInput, RequestName, RequestOutput } from '../../../utils/protocol/requests';
import type { Result } from '../../../utils/protocol/result';

type Answers = {
  [N in RequestName]?: (
    input: RequestInput<N>,
  ) => Result<RequestOutput<N>> | Promise<Result<RequestOutput<N>>>;
};

export type Step =
  | { click: string }
  | { menu: string; item: string }
  | { type: string; into: string }
  | { press: string; on?: string };

export interface Scene {
  page: 'sidebar' | 'popup';
  answers: Answers;
  /** In a page (the usual), or as the browser's own panel. */
  isPanel?: boolean;
  /** What the session store holds already. */
  session?: Record<string, unknown>;
  /** The extension was reloaded under the page. */
  isCut?: boolean;
  /** CSS px; else the widths that were asked for. */
  width?: number;
  /** By role and accessible name (`button:Capture lead`) or as a selector, in this order. */
  steps?: Step[];
}
