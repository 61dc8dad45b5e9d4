/** The extension API, as code sees it that a test runs inside an extension page or its worker. */
declare const chrome: typeof import('wxt/browser').browser;
