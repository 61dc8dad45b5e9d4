/** A mail as the replica mailbox shows it. */
export interface DemoMail {
  id: bigint;
  from: { name: string; email: string };
  to: { name: string; email: string };
  subject: string;
  date: string;
  /** Lines of text; shown as text, never as markup. */
  body: string[];
}

const escapeHtml = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/**
 * One unfolded message in Gmail's own markup. Provenance: header table, `h3.iw`, `.gD`, `.go`, `.g3`, `.hb .g2`, `.ii.gt`
 * and `.a3s` as rendered in August 2025 (grade A); `.adn` with its ids and the list item around it as rendered in 2021 and
 * 2023 (A); the heading with its ids as used by maintained extensions (B).
 */
const message = ({ id, from, to, date, body }: DemoMail) => `
<div class="h7 ie nH oy8Mbf" role="listitem" aria-expanded="true"><div class="Bk"><div class="G3 G2"><div>
<div class="adn ads" data-message-id="#msg-f:${id}" data-legacy-message-id="${id.toString(16)}">
<div class="aju"><div class="aCi"><img class="ajn" jid="${escapeHtml(from.email)}" data-hovercard-id="${escapeHtml(from.email)}" data-name="${escapeHtml(from.name)}" aria-hidden="true" alt=""></div></div>
<div class="gs"><div class="gE iv gt"><table cellpadding="0" class="cf gJ"><tbody><tr class="acZ"><td class="gF gK"><table cellpadding="0" class="cf ix"><tbody><tr><td class="c2"><h3 class="iw gFxsud"><span translate="no" class="qu" role="gridcell" tabindex="-1"><span email="${escapeHtml(from.email)}" name="${escapeHtml(from.name)}" data-hovercard-id="${escapeHtml(from.email)}" class="gD"><span>${escapeHtml(from.name)}</span></span> <span class="go"><span aria-hidden="true">&lt;</span>${escapeHtml(from.email)}<span aria-hidden="true">&gt;</span></span></span></h3><h3 class="iw rapwed"></h3></td></tr></tbody></table></td><td class="gH bAk"><div class="gK"><span class="g3" title="${escapeHtml(date)}" alt="${escapeHtml(date)}" role="gridcell" tabindex="-1">${escapeHtml(date)}</span></div></td></tr>
<tr class="acZ xD"><td colspan="3"><table cellpadding="0" class="cf adz"><tbody><tr><td class="ady"><div class="iw ajw"><span translate="no" class="hb">to <span email="${escapeHtml(to.email)}" name="${escapeHtml(to.name)}" data-hovercard-id="${escapeHtml(to.email)}" class="g2">me</span> </span></div></td></tr></tbody></table></td></tr></tbody></table></div>
<div class="ii gt"><div class="a3s aiL"><div dir="ltr">${body.map((line) => (line ? escapeHtml(line) : '<br>')).join('<br>')}</div></div></div></div></div>
</div></div></div></div>`;

const thread = (mail: DemoMail) => `
<div class="nH" data-view="${mail.id.toString(16)}" role="main" hidden><div class="ha"><h2 class="hP" data-legacy-thread-id="${mail.id.toString(16)}" data-thread-perm-id="thread-f:${mail.id}">${escapeHtml(mail.subject)}</h2></div><div role="list">${message(mail)}</div></div>`;

const row = (mail: DemoMail) => `
<tr class="zA yO" role="row" data-open="${mail.id.toString(16)}"><td class="yX"><div class="yW"><span class="bA4"><span class="yP" email="${escapeHtml(mail.from.email)}" name="${escapeHtml(mail.from.name)}" data-hovercard-id="${escapeHtml(mail.from.email)}">${escapeHtml(mail.from.name)}</span></span></div></td><td class="a4W"><div class="y6"><span class="bog"><span data-thread-id="#thread-f:${mail.id}" data-legacy-thread-id="${mail.id.toString(16)}">${escapeHtml(mail.subject)}</span></span></div></td><td class="xW"><span title="${escapeHtml(mail.date)}">${escapeHtml(mail.date)}</span></td></tr>`;

const STYLE = `
body{margin:0;height:100vh;display:flex;flex-direction:column;font:14px/1.5 system-ui,sans-serif;background:#f6f8fc;color:#1f2328}
[hidden]{display:none!important} header{display:flex;align-items:center;gap:12px;padding:12px 20px} header a{margin-inline-start:auto;color:inherit}
.nH[role=main]{flex:1;margin:0 12px 12px;background:#fff;border-radius:12px;padding:20px 28px;overflow:auto}
table.list{width:100%;border-collapse:collapse} .zA{cursor:pointer;border-bottom:1px solid #e6e9ef} .zA td{padding:10px 8px} .xW{text-align:end;color:#5f6b7a}
h2.hP{font-weight:400;font-size:22px;margin:0 0 16px} h3.iw{font-size:14px;margin:0} .gs{flex:1} .adn{display:flex;gap:12px} .cf{width:100%} .go{color:#5f6b7a;font-weight:400} .gH{text-align:end;color:#5f6b7a} .a3s{padding:16px 0;max-width:720px} .aCi img{width:36px;height:36px;border-radius:50%;background:#cfd8e6}
.M9{position:fixed;right:24px;bottom:0;width:320px;padding:10px 14px;background:#dbe5f6;border-radius:8px 8px 0 0}
@media(prefers-color-scheme:dark){body{background:#11151b;color:#e8ecf2}.nH[role=main]{background:#191f28}.zA{border-color:#333d4b}.M9{background:#26364e}}`;

/** Routing as Gmail does it: the address first, the view a moment later, earlier views stay in the page, hidden. */
const SCRIPT = `
const show=()=>{const id=location.hash.split('/')[1]||'';for(const v of document.querySelectorAll('[data-view]'))v.hidden=v.dataset.view!==id};
addEventListener('hashchange',()=>setTimeout(show,60));
document.addEventListener('click',e=>{const r=e.target.closest&&e.target.closest('[data-open]');if(r)location.hash='#inbox/'+r.dataset.open});show();`;

/** A whole mailbox: the list and every mail, one of them shown by the address (`#inbox/<id in hex>`). */
export const mailbox = (
  account: { name: string; email: string },
  mails: readonly DemoMail[],
): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Inbox - ${escapeHtml(account.email)} - Mail</title><style>${STYLE}</style></head>
<body><header><strong>Mail</strong><a href="#inbox" aria-label="Account: ${escapeHtml(account.name)}&#10;(${escapeHtml(account.email)})">${escapeHtml(account.name)}</a></header>
<div class="nH" role="main" data-view=""><table class="list" role="grid"><tbody>${mails.map(row).join('')}</tbody></table></div>
${mails.map(thread).join('')}
<div class="M9" role="dialog" aria-label="New message">New message</div>
<script>${SCRIPT}</script></body></html>`;

export const hexOf = (mail: DemoMail): string => mail.id.toString(16);
