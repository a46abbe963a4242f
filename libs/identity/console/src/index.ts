export { SignInForm } from './SignInForm.js';
export { SignInPage } from './SignInPage.js';
export { PeopleArea } from './people/PeopleArea.js';
export { ProofWindow } from './proof/ProofWindow.js';
export { NewPasswordPage } from './security/NewPasswordPage.js';
