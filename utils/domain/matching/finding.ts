import type { Candidate } from './candidate';

export type OfferReason =
  | 'sender'
  | 'recipientOfOwnMail'
  | 'replyTo'
  | 'formLines'
  | 'forwarded'
  | 'inThread'
  | 'none';
export type NoOfferReason = 'own' | 'colleague' | 'noReply' | 'bulk' | 'silenced' | 'nobody';

/**
 * Whom to offer for the open mail. `offered` is empty exactly when `isOffered` is false; its first entry is the
 * preferred candidate, the others can be chosen instead. `why` says who the first one is; `inThread` is an outside
 * person in a colleague's mail. `ownMail`: the user sent it.
 */
export interface Offer {
  offered: Candidate[];
  isOffered: boolean;
  why: OfferReason;
  notOfferedBecause: NoOfferReason | null;
  ownMail: boolean;
}

/** What a branch of the decision says: the candidates and why, or why there is none. */
export type Finding =
  | { why: Exclude<OfferReason, 'none'>; offered: Candidate[] }
  | { because: NoOfferReason };
