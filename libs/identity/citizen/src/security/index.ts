/** How one's own account is protected: password, second step, authenticator, passkeys, backup codes, devices. */
export { AuthenticatorPage } from './AuthenticatorPage.js';
export { PasswordPage } from './PasswordPage.js';
export { SecurityPage } from './SecurityPage.js';
