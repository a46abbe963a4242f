export { SignInForm } from './SignInForm.js';
export { SignInPage } from './SignInPage.js';
export { PeopleArea } from './people/PeopleArea.js';
