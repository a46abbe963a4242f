/** Registering, entering the code and signing in, for citizens. */
export { RegisterPage } from './register/RegisterPage.js';
export { SignInForm } from './sign-in/SignInForm.js';
export { SignInPage } from './sign-in/SignInPage.js';
