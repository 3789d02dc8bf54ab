/**
 * Sandbox of a service that runs the code of strangers. It only takes away what such code must not do: move the reader's
 * page to another address (`allow-top-navigation`). The code needs scripts and an origin of its own for storage and
 * workers; demos open dialogs, forms, new windows, files and full screen, and games lock the pointer. Links leave the
 * sandbox, as the pages behind them would not work inside.
 * https://html.spec.whatwg.org/#attr-iframe-sandbox
 */
export const CODE_SANDBOX =
  'allow-downloads allow-forms allow-modals allow-pointer-lock allow-popups allow-popups-to-escape-sandbox allow-presentation allow-same-origin allow-scripts allow-storage-access-by-user-activation';
