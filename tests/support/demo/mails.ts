import type { DemoMail } from './gmail-page';

export const ME = { name: 'Maja Ek', email: 'maja.ek@kvarnby.example' };

/** Ids carry the time in their upper bits, as Gmail's do: `at` is epoch ms. */
const idAt = (at: number, serial: number) => (BigInt(at) << 20n) + BigInt(serial);
const DAY = Date.UTC(2026, 10, 20, 8);

const mail = (
  serial: number,
  name: string,
  email: string,
  subject: string,
  date: string,
  body: string[],
): DemoMail => ({
  id: idAt(DAY + serial * 3_600_000, serial),
  from: { name, email },
  to: ME,
  subject,
  date,
  body,
});

/** Invented people at reserved domains; Anna and Erik stand in the sample pipeline too. */
export const MAILS: readonly DemoMail[] = [
  mail(
    1,
    'Jonas Hedman',
    'jonas.hedman@fjallfrakt.example',
    'Handhelds for 34 trucks',
    '20 Nov 2026, 09:00',
    [
      'Hi Maja,',
      '',
      'We met briefly at the fair. We run 34 trucks and still tick off deliveries on paper.',
      'Could you show us what it would look like, some time next week?',
      '',
      'Best regards,',
      'Jonas',
    ],
  ),
  mail(
    2,
    'Anna Lindqvist',
    'anna.lindqvist@norrsken-logistik.example',
    'Revised offer',
    '20 Nov 2026, 10:00',
    [
      'Hi Maja,',
      '',
      'Thank you, this looks good. Could you split the units over two deliveries?',
      '',
      'Anna',
    ],
  ),
  mail(3, 'Erik Hallberg', 'erik.hallberg@polaris-energi.example', 'Route planning', '20 Nov 2026, 11:00', [
    'Hello, can we talk tomorrow?',
  ]),
  mail(4, 'Per Ek', 'per.ek@kvarnby.example', 'Lunch', '20 Nov 2026, 12:00', ['Lunch at noon?']),
  mail(5, 'Shop', 'no-reply@shop.example', 'Your receipt', '20 Nov 2026, 13:00', [
    'Thank you for your order.',
  ]),
];
