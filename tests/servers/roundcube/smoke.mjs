// Looks at the running server as a person would: node smoke.mjs [--every] [FOLDER FOR PAGES AND PICTURES]
// Every account logs in; each mail's page and preview must say what mails.json says. Exit 1 when one does not.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const here = dirname(fileURLToPath(import.meta.url));
const read = (name) => JSON.parse(readFileSync(join(here, name), 'utf8'));
const accounts = read('accounts.json');
const mails = read('mails.json');
const base = `http://127.0.0.1:${process.env.LEADLIGHT_ROUNDCUBE_WEB_PORT ?? '18081'}/`;
const saveTo = process.argv.slice(2).find((word) => word !== '--every');
if (saveTo) mkdirSync(saveTo, { recursive: true });

// A few mails tell whether the server works; --every reads all of them in every account.
const few = process.argv.includes('--every') ? /./ : /^(01|06|07|11|13|25|26|31)-/;

// How many recipients a header shows before its link to more, and whether it shows Reply-To.
const views = {
  elastic: { page: { most: 10, replyTo: true }, preview: { most: 10, replyTo: true } },
  larry: { page: { most: 20, replyTo: true }, preview: { most: 10, replyTo: false } },
};

let passed = 0;
const wrong = [];
function same(what, got, wanted) {
  if (JSON.stringify(got) === JSON.stringify(wanted)) passed += 1;
  else wrong.push(`${what}: ${JSON.stringify(got)}, should be ${JSON.stringify(wanted)}`);
}

/** What the document's own header says; runs inside the page or the preview frame. */
function headerOf() {
  const header = document.querySelector('#message-header, #messageheader');
  // Larry's preview has two tables; the short one writes a sent mail's recipients into the cell "from".
  const whole = header.querySelector(
    '#preview-allheaders, table.headers-table:not(#preview-shortheaders), .header-headers',
  );
  const people = (kind) =>
    [...whole.querySelectorAll(`td.header.${kind} a.rcmContactAddress`)].map((link) => {
      const email = decodeURIComponent(link.getAttribute('href').slice('mailto:'.length));
      return { name: link.textContent.replace(` <${email}>`, ''), email };
    });
  const subject = header.querySelector('h2.subject, h3.subject').cloneNode(true);
  for (const extra of subject.querySelectorAll('.voice, a')) extra.remove();
  return {
    subject: subject.textContent.trim(),
    sender: people('from'),
    to: people('to'),
    cc: people('cc'),
    replyTo: people('replyto'),
    listPost: window.rcmail.env.list_post === true,
    ran: document.documentElement.getAttribute('data-ran'),
  };
}

/**
 * The same, as mails.json has it; `view` says how much of it is shown. A person without a name is
 * shown by the address, a missing subject in words.
 */
function expected(mail, account, shownSubject, view) {
  const own = (person) => {
    const mine = person.email === 'rep@fjallby.example' && mail.mailbox === 'fjallby.example';
    const email = mine ? account.address : person.email;
    const name = person === mail.sender && account.more?.message_show_email ? mail.nameInHeader : null;
    return { name: name ?? person.name ?? email, email };
  };
  return {
    subject: mail.subject ?? shownSubject,
    sender: [own(mail.sender)],
    to: mail.to.slice(0, view.most).map(own),
    cc: mail.cc.map(own),
    replyTo: mail.replyTo && view.replyTo ? [own(mail.replyTo)] : [],
    listPost: mail.markedBulk,
    ran: null,
  };
}

async function save(page, name) {
  if (!saveTo) return;
  writeFileSync(join(saveTo, `${name}.html`), await page.content());
  const frame = page.frames().find((one) => one.url().includes('_action=preview'));
  if (frame) writeFileSync(join(saveTo, `${name}.frame1.html`), await frame.content());
  await page.screenshot({ path: join(saveTo, `${name}.png`) });
  writeFileSync(join(saveTo, 'urls.txt'), `${name}\t${page.url()}\t${frame?.url() ?? ''}\n`, { flag: 'a' });
}

async function logIn(page, account) {
  await page.goto(base);
  await page.fill('#rcmloginuser', account.login);
  await page.fill('#rcmloginpwd', account.password);
  await page.click('#rcmloginsubmit');
  await page.waitForSelector('#messagelist tr.message');
}

async function previewOf(page, folder, uid) {
  if (folder !== 'INBOX' || !page.url().includes('_task=mail') || page.url().includes('_action=')) {
    await page.goto(`${base}?_task=mail&_mbox=${folder}`);
  }
  await page.waitForFunction((wanted) => window.rcmail?.message_list?.rows?.[wanted], uid);
  await page.evaluate((wanted) => window.rcmail.message_list.select(wanted), uid);
  const frame = await page.waitForSelector('#messagecontframe').then((element) => element.contentFrame());
  await frame.waitForURL(
    (url) => url.searchParams.get('_uid') === String(uid) && url.search.includes('_action=preview'),
  );
  await frame.waitForFunction(() => document.readyState === 'complete' && window.rcmail?.env?.uid);
  return frame;
}

async function checkAccount(browser, account) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  context.on('request', (request) => {
    if (!/^(data|blob|about):/.test(request.url()) && !request.url().startsWith(base))
      wrong.push(`request to ${request.url()}`);
  });
  const page = await context.newPage();
  page.on(
    'dialog',
    (dialog) => wrong.push(`${account.login}: dialog "${dialog.message()}"`) && dialog.dismiss(),
  );
  await logIn(page, account);
  const label = account.login.includes('@') ? account.login.split('@')[0] : `${account.login}-short`;
  await save(page, `${label}-list`);
  same(`${account.login}: address on the list page`, await page.textContent('.username'), account.address);
  same(`${account.login}: skin`, await page.evaluate(() => window.rcmail.env.skin), account.skin);
  same(`${account.login}: language`, await page.getAttribute('html', 'lang'), account.language.slice(0, 2));
  same(`${account.login}: layout`, await page.evaluate(() => window.rcmail.env.layout), account.layout);
  const domain = account.address.split('@')[1];
  for (const mail of mails.filter((one) => one.mailbox === domain && few.test(one.file))) {
    for (const [folder, uid] of Object.entries(mail.in)) {
      const frame = await previewOf(page, folder, uid);
      const inPreview = await frame.evaluate(headerOf);
      const shown = inPreview.subject || 'nothing';
      same(
        `${account.login} ${folder} ${uid} preview`,
        inPreview,
        expected(mail, account, shown, views[account.skin].preview),
      );
      await save(page, `${label}-${folder}-${uid}-preview`);
      await page.goto(`${base}?_task=mail&_mbox=${folder}&_uid=${uid}&_action=show`);
      await page.waitForFunction(() => window.rcmail?.env?.uid);
      same(
        `${account.login} ${folder} ${uid} page`,
        await page.evaluate(headerOf),
        expected(mail, account, shown, views[account.skin].page),
      );
      await save(page, `${label}-${folder}-${uid}-message`);
    }
  }
  await context.close();
}

const browser = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--headless=new'],
});
try {
  for (const account of accounts) await checkAccount(browser, account);
} finally {
  await browser.close();
}
for (const line of wrong) console.log(`wrong: ${line}`);
console.log(`${passed} passed, ${wrong.length} failed`);
process.exit(wrong.length > 0 ? 1 : 0);
