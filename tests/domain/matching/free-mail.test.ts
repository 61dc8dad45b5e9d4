import { describe, expect, it } from 'vitest';
import { registrableDomain } from '../../../utils/domain/matching/domain-name';
import { companyDomain, isFreeMail } from '../../../utils/domain/matching/free-mail';
import { DOMAINS } from '../../../utils/domain/matching/free-mail-domains';

describe('mail for everybody', () => {
  it.each([
    ...[
      'gmail.com',
      'googlemail.com',
      'hotmail.com',
      'hotmail.se',
      'live.se',
      'outlook.com',
      'outlook.de',
      'msn.com',
    ],
    ...[
      'telia.com',
      'bredband.net',
      'comhem.se',
      'tele2.se',
      'home.se',
      'spray.se',
      'online.no',
      'getmail.no',
    ],
    ...[
      'stofanet.dk',
      'mail.dk',
      'elisanet.fi',
      'kolumbus.fi',
      'simnet.is',
      'inbox.lv',
      'fastmail.com',
      'proton.me',
    ],
    ...[
      'gmx.de',
      'gmx.net',
      'gmx.at',
      'gmx.ch',
      'gmx.co.uk',
      'web.de',
      't-online.de',
      'freenet.de',
      'bluewin.ch',
      'aon.at',
    ],
    ...[
      'orange.fr',
      'wanadoo.fr',
      'free.fr',
      'laposte.net',
      'skynet.be',
      'ziggo.nl',
      'kpnmail.nl',
      'btinternet.com',
    ],
    ...[
      'libero.it',
      'virgilio.it',
      'telefonica.net',
      'sapo.pt',
      'wp.pl',
      'seznam.cz',
      'freemail.hu',
      'mail.ru',
      'yandex.ru',
    ],
    ...[
      'yahoo.com',
      'yahoo.co.uk',
      'yahoo.co.jp',
      'ymail.com',
      'aol.com',
      'icloud.com',
      'me.com',
      'comcast.net',
    ],
    ...[
      'qq.com',
      '163.com',
      'naver.com',
      'docomo.ne.jp',
      'uol.com.br',
      'rediffmail.com',
      'bigpond.com',
      'privaterelay.appleid.com',
    ],
    'HOTMAIL.SE',
  ])('%s names no company', (domain) => {
    expect(isFreeMail(domain)).toBe(true);
    expect(companyDomain(domain)).toBeNull();
  });
});

describe('a company’s domain', () => {
  it.each([
    ['norrsken.se', 'norrsken.se'],
    ['mail.norrsken.se', 'norrsken.se'],
    ['vendor.example', 'vendor.example'],
    ['teliacompany.com', 'teliacompany.com'],
    ['orange.com', 'orange.com'],
    ['google.com', 'google.com'],
    ['microsoft.com', 'microsoft.com'],
    ['gmx-consulting.com', 'gmx-consulting.com'],
    ['live.example', 'live.example'],
    ['notgmail.com', 'notgmail.com'],
  ])('%s counts as %s', (host, expected) => {
    expect(companyDomain(host)).toBe(expected);
  });

  it.each(['localhost', 'com', '127.0.0.1'])('%s is none', (host) => {
    expect(companyDomain(host)).toBeNull();
  });
});

it('the list holds several hundred host names, each in lower case and below a public suffix', () => {
  expect(DOMAINS.size).toBeGreaterThan(700);
  const wrong = [...DOMAINS].filter(
    (domain) => registrableDomain(domain) === null || !/^[a-z0-9.-]+$/.test(domain),
  );
  expect(wrong).toEqual([]);
});
