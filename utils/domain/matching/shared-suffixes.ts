/**
 * Names under which unrelated organisations each have their own sub-name, though the public suffix list's official part
 * treats them as one registration: registries that sell below a second level, and hosts that give every customer a
 * name. Two customers of one of these are not one account.
 */
export const SHARED_SUFFIXES: ReadonlySet<string> = new Set(
  (
    'uk.com us.com eu.com de.com gb.com gb.net se.com se.net br.com cn.com jpn.com ru.com sa.com za.com hu.net uk.net ' +
    'in.net jp.net com.de com.se co.com no.com ae.org africa.com gr.com hu.com kr.com la.com mex.com qc.com uy.com ' +
    'onmicrosoft.com mail.onmicrosoft.com zendesk.com freshdesk.com myfreshworks.com intercom-mail.com myshopify.com ' +
    'wixsite.com wordpress.com blogspot.com github.io gitlab.io netlify.app vercel.app web.app herokuapp.com ' +
    'azurewebsites.net cloudapp.net odoo.com atlassian.net'
  ).split(' '),
);
