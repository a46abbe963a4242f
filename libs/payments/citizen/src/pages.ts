export { BasketPage } from './BasketPage.js';
export { OwnPaymentsPage } from './OwnPaymentsPage.js';
export { PaymentPage } from './PaymentPage.js';
export { PayPage } from './PayPage.js';
