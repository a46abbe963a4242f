/** Compare a day with what the gateways settled, count the cash, and lock the day. Held in a post of the province. */
export const closeScope = 'payment.close';
