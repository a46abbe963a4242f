import { Injectable } from '@nestjs/common';
import { ledgerAccount, type Bilingual, type LedgerAccount, type PayStep } from '@tinhso/payments-contract';
import { GatewayCannot, PaymentGateway, type GatewayOrder, type GatewayVerdict } from '../payment-gateway.js';

/** Cash at the counter: taken by a clerk in one act, lies in the drawer of the unit, and goes back by hand. */
@Injectable()
export class CashGateway extends PaymentGateway {
  readonly key = 'cash';
  readonly connected = true;
  readonly facts = {
    name: { vi: 'Tiền mặt tại bộ phận một cửa', en: 'Cash at the one-stop desk' },
    detail: { vi: 'Nộp trực tiếp cho công chức một cửa.', en: 'Paid to the clerk of the one-stop desk.' },
    kind: 'counter',
    onReceipt: 'Tiền mặt',
    place: 9,
    byCitizen: false,
  } as const;

  clearing(unitId: string): LedgerAccount {
    return ledgerAccount('cash', unitId);
  }

  begin({ reference }: GatewayOrder): PayStep {
    return { kind: 'counter', code: reference };
  }

  /** Cash is taken in the transaction that begins it: there is nothing that anybody could be asked about. */
  ask(): Promise<GatewayVerdict> {
    return Promise.reject(new GatewayCannot('nobody can be asked about cash'));
  }

  giveBack(): Promise<void> {
    return Promise.reject(new GatewayCannot('cash goes back by hand'));
  }

  failure(): Bilingual {
    return { vi: 'Không thu được tiền mặt', en: 'The cash was not taken' };
  }
}
