/** A person as a page names them. */
export interface NamedAddress {
  name: string | null;
  email: string;
}

/**
 * What the open mail's own header says, as far as the offer depends on it. `account` is the signed-in user's address,
 * `participants` are the senders of the other messages of the conversation, newest first; `text` is the visible text of
 * the open message.
 */
export interface MailHead {
  sender: NamedAddress | null;
  replyTo: NamedAddress | null;
  recipients: readonly NamedAddress[];
  cc: readonly NamedAddress[];
  participants: readonly NamedAddress[];
  account: string | null;
  isBulk: boolean;
  text: string;
  subject: string | null;
}

/** Addresses and domains as the user wrote them; a domain stands for its sub-domains too. */
export interface AddressBook {
  addresses: readonly string[];
  domains: readonly string[];
}
