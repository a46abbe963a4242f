import { Type, type Static } from '@sinclair/typebox';

/** What may be made to go wrong, over the same protocols as in the world outside. */
export const FaultsInput = Type.Object(
  {
    /** `down`: the gateway answers 503 and takes nothing. */
    sms: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('down')])),
    /** `down`: the mail server answers 421. */
    mail: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('down')])),
    /** `down`: the trial eID answers 503. */
    eid: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('down')])),
    /** `down`: the stand-in for the national portal answers 503. */
    portal: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('down')])),
    /** `down`: the stand-in for the public post answers 503. */
    post: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('down')])),
    /** How the post tells news: `messy` twice and out of order, `silent` not at all. */
    postEvents: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('messy'), Type.Literal('silent')])),
    /** `down`: the stand-in for the virus scanner hangs up. */
    scanner: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('down')])),
    /** `down`: the stand-in bank answers no question about the statement. */
    bank: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('down')])),
    /** `down`: the stand-in for VNPAY answers 503. */
    vnpay: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('down')])),
    /** How the stand-in for VNPAY sends its notices. `reordered`: each waits for the next one and comes after it. */
    vnpayIpn: Type.Optional(
      Type.Union(
        (['ok', 'duplicate', 'late', 'reordered', 'lost', 'bad-checksum', 'wrong-amount'] as const).map((way) => Type.Literal(way)),
      ),
    ),
    /** How late a late notice is, in milliseconds. */
    vnpayLateMs: Type.Optional(Type.Integer({ minimum: 0, maximum: 86_400_000 })),
    /** `timeout-after-charge`: the money is taken, and neither browser nor merchant hears of it. `twice`: it is taken two times. */
    vnpayPay: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('timeout-after-charge'), Type.Literal('twice')])),
    vnpayRefund: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('rejected')])),
    /** `down`: the stand-in for the national payment platform answers 503. */
    nationalPay: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('down')])),
    /** How it sends its notices. */
    nationalPayNotice: Type.Optional(
      Type.Union((['ok', 'duplicate', 'late', 'lost', 'bad-checksum', 'wrong-amount'] as const).map((way) => Type.Literal(way))),
    ),
    nationalPayRefund: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('rejected')])),
    /** `down`: the stand-in providers of electricity and the like answer 503; `slow`: after `billersSlowMs`. */
    billers: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('down'), Type.Literal('slow')])),
    billersSlowMs: Type.Optional(Type.Integer({ minimum: 0, maximum: 60_000 })),
    /** What the providers make of news of a payment; `lose-answer` takes it and then answers 500. */
    billersNotify: Type.Optional(Type.Union([Type.Literal('ok'), Type.Literal('refuse'), Type.Literal('lose-answer')])),
    /** Milliseconds before the gateway answers, after it has taken the message. */
    delayMs: Type.Optional(Type.Integer({ minimum: 0, maximum: 60_000 })),
    /** The gateway takes the message and then answers 500: the sender cannot know and must try again. */
    loseAnswers: Type.Optional(Type.Boolean()),
    /** The gateway forgets idempotency ids and delivers repetitions again. */
    duplicate: Type.Optional(Type.Boolean()),
  },
  { additionalProperties: false },
);
export type FaultsInput = Static<typeof FaultsInput>;
export type Faults = Required<FaultsInput>;

const healthy: Faults = {
  sms: 'ok',
  mail: 'ok',
  eid: 'ok',
  portal: 'ok',
  post: 'ok',
  postEvents: 'ok',
  scanner: 'ok',
  bank: 'ok',
  vnpay: 'ok',
  vnpayIpn: 'ok',
  vnpayLateMs: 5_000,
  vnpayPay: 'ok',
  vnpayRefund: 'ok',
  nationalPay: 'ok',
  nationalPayNotice: 'ok',
  nationalPayRefund: 'ok',
  billers: 'ok',
  billersSlowMs: 5_000,
  billersNotify: 'ok',
  delayMs: 0,
  loseAnswers: false,
  duplicate: false,
};

/** The switches. Held in memory: a restarted sandbox is healthy. */
export class FaultSwitches {
  private state: Faults = healthy;

  get now(): Faults {
    return this.state;
  }
  /** Sets what is given, leaves the rest. */
  set(input: FaultsInput): Faults {
    this.state = { ...this.state, ...input };
    return this.state;
  }
}
