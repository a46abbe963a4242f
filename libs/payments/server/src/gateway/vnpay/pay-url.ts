import type { GatewayOrder } from '../payment-gateway.js';
import { hmac, signedQuery } from './signature.js';
import { toVnpayAmount, vnpayTime } from './vnpay-rules.js';

/** The merchant at VNPAY, and where its things are. */
export interface VnpayMerchant {
  readonly payPage: string;
  readonly terminal: string;
  readonly secret: string;
  readonly returnUrl: string;
}

export const VNPAY_VERSION = '2.1.0';

/** Where the citizen is sent to pay: the same order gives the same address, whenever it is asked for. */
export function payUrl({ payPage, terminal, secret, returnUrl }: VnpayMerchant, order: GatewayOrder): string {
  const query = signedQuery({
    vnp_Version: VNPAY_VERSION,
    vnp_Command: 'pay',
    vnp_TmnCode: terminal,
    vnp_Amount: toVnpayAmount(order.amount),
    vnp_CurrCode: 'VND',
    vnp_TxnRef: order.reference,
    vnp_OrderInfo: order.info,
    vnp_OrderType: 'other',
    vnp_Locale: order.locale === 'vi' ? 'vn' : 'en',
    vnp_ReturnUrl: returnUrl,
    vnp_IpAddr: order.ip,
    vnp_CreateDate: vnpayTime(order.createdAt),
    vnp_ExpireDate: vnpayTime(order.expiresAt),
  });
  return `${payPage}?${query}&vnp_SecureHash=${hmac(secret, query)}`;
}
