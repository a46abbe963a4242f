export { SignInForm } from './SignInForm.js';
export { SignInPage } from './SignInPage.js';
