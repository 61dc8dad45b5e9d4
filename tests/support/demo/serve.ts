import type { BrowserContext } from 'playwright-core';
import { type DemoMail, hexOf, mailbox } from './gmail-page';
import { MAILS, ME } from './mails';

const MAIL = 'https://mail.google.com/mail/u/0/';

/** Serves the demo mailbox at Gmail's own address, with Gmail's policy; nothing else is answered. */
export async function serveMailbox(
  context: BrowserContext,
  mails: readonly DemoMail[] = MAILS,
): Promise<void> {
  const body = mailbox(ME, mails);
  await context.route(/^https?:\/\//, (route) =>
    route.request().isNavigationRequest() && route.request().url().startsWith('https://mail.google.com/')
      ? route.fulfill({
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
          body,
        })
      : route.fulfill({ status: 404, body: '' }),
  );
}

/** The address of a mail, or of the inbox. */
export const addressOf = (mail?: DemoMail): string => `${MAIL}#inbox${mail ? `/${hexOf(mail)}` : ''}`;
