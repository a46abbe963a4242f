import type { Biller, BillPick, OpenBill } from '@tinhso/bills-contract';
import { Button, Buttons, Checkbox, formatMoney, formatPlainDate, ProblemNotice, TextField, useT } from '@tinhso/ui';
import { useState } from 'react';
import { messages } from './messages.js';
import { sumFor } from './sum.js';
import { usePayBills } from './usePayBills.js';
import { useBillName } from './words.js';

/** A bill that can be ticked, and whose it is. */
export interface Payable {
  readonly biller: Biller;
  readonly code: string;
  /** Name of the kept code. */
  readonly nickname?: string;
  readonly bill: OpenBill;
}

const keyOf = ({ biller, bill }: Payable): string => `${biller.key}-${bill.billNo}`;

/** Bills to tick, all ticked at first, and one button with the sum. */
export function PayBills({ payables, block }: { payables: readonly Payable[]; block?: boolean }) {
  const t = useT(messages);
  const pay = usePayBills();
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());
  const [typed, setTyped] = useState<Readonly<Record<string, string>>>({});
  const [missed, setMissed] = useState(false);
  const ticked = payables.filter((each) => !each.bill.beingCredited && !off.has(keyOf(each)));
  const sums = ticked.map((each) => sumFor(each.bill, typed[keyOf(each)]));
  const total = sums.reduce<number>((sum, each) => sum + (each ?? 0), 0);
  const press = () => {
    setMissed(true);
    if (ticked.length === 0 || sums.includes(undefined)) return;
    pay.mutate(
      ticked.map(({ biller, code, bill }, i): BillPick => ({
        biller: biller.key,
        code,
        billNo: bill.billNo,
        amount: sums[i] ?? bill.amount,
      })),
    );
  };
  return (
    <div className="bills">
      {payables.map((each) => {
        const key = keyOf(each);
        const on = !off.has(key);
        return (
          <Choice
            key={key}
            payable={each}
            on={on}
            typed={typed[key]}
            fault={missed && on && sumFor(each.bill, typed[key]) === undefined}
            onTick={(next) => setOff(new Set(next ? [...off].filter((other) => other !== key) : [...off, key]))}
            onType={(text) => setTyped({ ...typed, [key]: text })}
          />
        );
      })}
      {missed && ticked.length === 0 && (
        <p className="field__error" role="alert">
          {t('bills.payNone')}
        </p>
      )}
      {pay.isError && <ProblemNotice error={pay.error} />}
      <Buttons stack>
        <Button block={block} busy={(pay.isPending || pay.isSuccess) && t('bills.paying')} onClick={press}>
          {t('bills.pay', { amount: formatMoney(total) })}
        </Button>
      </Buttons>
    </div>
  );
}

interface ChoiceProps {
  payable: Payable;
  on: boolean;
  typed: string | undefined;
  fault: boolean;
  onTick: (on: boolean) => void;
  onType: (typed: string) => void;
}

function Choice({ payable, on, typed, fault, onTick, onType }: ChoiceProps) {
  const t = useT(messages);
  const name = useBillName();
  const { biller, bill, nickname } = payable;
  const { amount, partLeast, dueOn, late, beingCredited } = bill;
  const when = t(late ? 'bills.late' : 'bills.until', { day: formatPlainDate(dueOn) });
  const title = (
    <span className="bill-line">
      <span>{name(biller, bill.period)}</span> <span className="num">{formatMoney(amount)}</span>
    </span>
  );
  if (beingCredited)
    return (
      <div className="bill-still">
        <b>{title}</b>
        <small>{t('bills.credited')}</small>
      </div>
    );
  const limits = { amount: formatMoney(amount), least: formatMoney(partLeast ?? 0) };
  return (
    <>
      <Checkbox
        id={`bill-${keyOf(payable)}`}
        checked={on}
        onChange={onTick}
        label={title}
        hint={<span className={late ? 'bill-late' : undefined}>{nickname ? `${nickname} · ${when}` : when}</span>}
      />
      {on && partLeast !== undefined && (
        <TextField
          id={`part-${keyOf(payable)}`}
          label={t('bills.part')}
          hint={t('bills.partHint', limits)}
          error={fault ? t('bills.partFault', limits) : undefined}
          value={typed ?? String(amount)}
          onChange={onType}
          input={{ inputMode: 'numeric', autoComplete: 'off' }}
        />
      )}
    </>
  );
}
