import type { UserManifest } from 'wxt';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "worker-src 'self'",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

const EVERY_HOST = ['https://*/*', 'http://*/*'];

/**
 * The manifest beyond what the build derives from the entry points. `e2e` is the build for tests from outside: every
 * host granted and every site on; nothing else differs.
 */
export function manifest(browser: string, mode: string): UserManifest {
  const isFirefox = browser === 'firefox';
  const isE2e = mode === 'e2e';
  return {
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    // sidePanel is Chrome's; Firefox has sidebar_action, which asks for no permission.
    permissions: ['storage', 'unlimitedStorage', 'scripting', ...(isFirefox ? [] : ['sidePanel'])],
    optional_host_permissions: EVERY_HOST,
    host_permissions: isE2e ? EVERY_HOST : ['https://mail.google.com/*'],
    content_security_policy: { extension_pages: CSP },
    commands: {
      'toggle-sidebar': {
        suggested_key: { default: 'Alt+Shift+S' },
        description: '__MSG_toggleSidebar__',
      },
    },
    web_accessible_resources: [
      { resources: ['sidebar.html'], matches: EVERY_HOST, ...(isFirefox ? {} : { use_dynamic_url: true }) },
    ],
    ...(isFirefox
      ? {
          sidebar_action: {
            default_panel: 'sidebar.html',
            default_title: 'Leadlight',
            open_at_install: false,
          },
          browser_specific_settings: {
            gecko: {
              id: 'leadlight@leadlight.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { side_panel: { default_path: 'sidebar.html' }, minimum_chrome_version: '144' }),
  };
}
