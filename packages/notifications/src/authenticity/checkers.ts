// Imported late, and only from here: a bundle that imports a CommonJS module late gets its default alone.
export { arc } from 'mailauth/lib/arc/index.js'
export { dkimVerify } from 'mailauth/lib/dkim/verify.js'
export { spf } from 'mailauth/lib/spf/index.js'
