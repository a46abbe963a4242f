import type { INestApplicationContext } from '@nestjs/common';
import { FilesFacade } from '@tinhso/files-server';
import { localDate } from '@tinhso/kernel';
import type { DossierState, RequestSupplement } from '@tinhso/dossiers-contract';
import { Clock, Reader, systemContext, UnitOfWork } from '@tinhso/platform';
import type { RequestContext } from '@tinhso/platform';
import { OpenedFiles } from '../corrections/opened-files.js';
import { findDossier } from '../data/dossiers.js';
import { filesOf } from '../data/files.js';
import { findResult } from '../data/results.js';
import { supplementsOf } from '../data/supplements.js';
import { FollowUp } from '../lifecycle/follow-up.js';
import { stateOf, Transitions } from '../lifecycle/transitions.js';
import { AcceptDossierUseCase } from '../use-cases/accept-dossier.js';
import { RefuseDossierUseCase } from '../use-cases/refuse-dossier.js';
import { RequestReviewUseCase } from '../use-cases/request-review.js';
import { RequestSupplementUseCase } from '../use-cases/request-supplement.js';
import { ReturnDossierUseCase } from '../use-cases/return-dossier.js';
import { SignDossierUseCase } from '../use-cases/sign-dossier.js';
import { StartDossierUseCase } from '../use-cases/start-dossier.js';
import { SubmitDossierUseCase } from '../use-cases/submit-dossier.js';
import { SupplementDossierUseCase } from '../use-cases/supplement-dossier.js';
import { WithdrawDossierUseCase } from '../use-cases/withdraw-dossier.js';
import type { DemoActors, DemoOffice } from './actors.js';
import { birthAnswers, maritalAnswers, stayAnswers, type Setting } from './applications.js';
import { DemoReturns } from './demo-returns.js';
import { personaOf } from './persona.js';
import { officeOf, type PaperWanted, type StoryStep } from './plan.js';
import type { Dice } from './random.js';

const system = systemContext('dossiers.demo');

/** One dossier of the demo on its way; each step is the use-case that a person would call. */
export class DemoDossier {
  private readonly office: DemoOffice;
  private readonly returns: DemoReturns;
  private readonly citizen: RequestContext;
  private readonly procedureCode: keyof typeof ANSWERS;
  private id = '';
  private version = 0;

  constructor(
    private readonly app: INestApplicationContext,
    private readonly actors: DemoActors,
    private readonly dice: Dice,
    private readonly plan: { readonly n: number; readonly key: string; readonly paper?: PaperWanted | undefined },
  ) {
    const office = officeOf(plan.n, actors.offices.length);
    this.office = actors.offices[office] as DemoOffice;
    this.returns = new DemoReturns(app, actors, this.office);
    this.citizen = actors.applicantAt(office, plan.n, dice);
    this.procedureCode = dice.of(PROCEDURES);
  }

  async take(step: StoryStep): Promise<void> {
    if (step === 'submit') await this.submit();
    else if (step === 'signed') await this.signed();
    else if (step === 'dispatch' || step === 'post') await this.returns.send(this.id, step);
    else this.version = (await this.command(step)).version;
  }

  private get<T>(type: new (...args: never[]) => T): T {
    return this.app.get<T>(type, { strict: false });
  }

  private async submit(): Promise<void> {
    const { actor } = this.citizen;
    if (actor.kind !== 'citizen') throw new Error('a dossier of the demo is submitted by a citizen');
    const at = this.get(Clock).now();
    const { communeCode, provinceCode } = this.office;
    const setting: Setting = {
      dice: this.dice,
      calendar: this.actors.calendar,
      at,
      provinceCode,
      communeCode,
      applicant: personaOf(actor.name),
    };
    const papers = this.procedureCode === '1.001193' ? [{ paper: 'birthProof', fileId: await this.photograph(actor.accountId) }] : [];
    const answers = ANSWERS[this.procedureCode](setting);
    const { key, paper } = this.plan;
    const returning = paper && this.returns.wish(paper, { name: actor.name, phone: '0900000001' });
    const body = {
      procedureCode: this.procedureCode,
      receivingCommune: communeCode,
      answers,
      papers,
      declared: true as const,
      ...(returning ? { returning } : {}),
    };
    const made = await this.get(SubmitDossierUseCase).run(this.citizen, { key, body });
    [this.id, this.version] = [made.id, made.version];
    await this.get(UnitOfWork).run(system, (tx) => this.get(FollowUp).run(tx, this.id, 'dossier.submitted'));
  }

  private async photograph(ownerId: string): Promise<string> {
    const bytes = await this.actors.picture(this.dice);
    return this.get(FilesFacade).keepFile(this.citizen, { ownerId, name: 'giay-chung-sinh.jpg', paper: 'birthProof', bytes });
  }

  /** What the worker does when the signed result is there; the worker itself makes the file later. */
  private async signed(): Promise<void> {
    await this.get(UnitOfWork).run(system, async (tx) => {
      const [row, result] = [await findDossier(tx.manager, this.id), await findResult(tx.manager, this.id)];
      if (!row || !result?.documentId) throw new Error(`dossier ${this.id} is not being signed`);
      this.version = (await this.get(Transitions).take(tx, row, 'signed', { data: { documentId: result.documentId } })).version;
    });
  }

  private command(step: Exclude<StoryStep, 'submit' | 'signed' | 'dispatch' | 'post'>): Promise<DossierState> {
    const { id, version, dice } = this;
    const { clerk, officer, leader } = this.office;
    switch (step) {
      case 'accept':
        return this.get(AcceptDossierUseCase).run(clerk, id, { version });
      case 'refuse':
        return this.get(RefuseDossierUseCase).run(clerk, id, { version, ...dice.of(REFUSALS) });
      case 'ask':
        return this.ask(version);
      case 'supply':
        return this.supply(version);
      case 'start':
        return this.get(StartDossierUseCase).run(officer, id, { version });
      case 'review':
        return this.get(RequestReviewUseCase).run(officer, id, { version, facts: this.facts() });
      case 'sign':
        return this.get(SignDossierUseCase).run(leader, id, { version });
      case 'return':
        return this.handOver(clerk, version);
      case 'withdraw':
        return this.get(WithdrawDossierUseCase).run(this.citizen, id, { version, reason: 'Nộp nhầm nơi tiếp nhận.' });
    }
  }

  /** In the app, or on paper to the owner, as it is wanted. */
  private async handOver(clerk: RequestContext, version: number): Promise<DossierState> {
    const { manager } = this.get(Reader);
    const before = await findDossier(manager, this.id);
    if (!(await this.returns.handOut(clerk, this.id, before?.applicantName ?? '')))
      return this.get(ReturnDossierUseCase).run(clerk, this.id, { version });
    const row = await findDossier(manager, this.id);
    if (!row) throw new Error(`dossier ${this.id} is gone`);
    return stateOf(row, clerk);
  }

  /** Before acceptance the desk asks, after it the officer who holds the dossier. */
  private async ask(version: number): Promise<DossierState> {
    const row = await findDossier(this.get(Reader).manager, this.id);
    const who = row?.status === 'submitted' ? this.office.clerk : this.office.officer;
    await this.get(UnitOfWork).run(who, async (tx) => {
      const files = await filesOf(tx.manager, this.id);
      await this.get(OpenedFiles).record(
        tx,
        this.id,
        files.map(({ fileId }) => fileId),
      );
    });
    return this.get(RequestSupplementUseCase).run(who, this.id, { version, items: [...this.dice.of(REQUESTS)] });
  }

  private async supply(version: number): Promise<DossierState> {
    const [request] = await supplementsOf(this.get(Reader).manager, this.id);
    const replies = (request?.items ?? []).map((item) => ({ itemId: item.id, note: 'Tôi đã bổ sung theo yêu cầu.' }));
    return this.get(SupplementDossierUseCase).run(this.citizen, this.id, { version, replies });
  }

  private facts(): Record<string, string> {
    if (this.procedureCode === '1.004873') return { statusText: 'Hiện tại chưa đăng ký kết hôn với ai.' };
    return this.procedureCode === '1.001193' ? { registeredOn: localDate(this.actors.calendar, this.get(Clock).now()) } : {};
  }
}

const ANSWERS = { '1.001193': birthAnswers, '1.004194': stayAnswers, '1.004873': maritalAnswers } as const;
/** Births are every second dossier of a commune's desk. */
const PROCEDURES = ['1.001193', '1.001193', '1.004194', '1.004873'] as const;
const REFUSALS = [
  {
    reason: 'Nơi cư trú kê khai không thuộc địa bàn xã, phường này.',
    legalBasis: 'Điều 13 Luật Hộ tịch 2014',
    evidence: 'Địa chỉ cư trú ghi trong tờ khai thuộc xã khác.',
    remedy: 'Nộp hồ sơ tại Ủy ban nhân dân xã nơi cư trú.',
    appealDays: 90,
  },
  {
    reason: 'Hồ sơ trùng với hồ sơ đã nộp trước đó và đang được xử lý.',
    legalBasis: 'Điều 15 Nghị định 118/2025/NĐ-CP',
    evidence: 'Đã có một hồ sơ cùng nội dung, cùng người nộp đang được xử lý.',
    remedy: 'Theo dõi hồ sơ đã nộp trước; không cần nộp thêm.',
    appealDays: 90,
  },
];
const REQUESTS: readonly RequestSupplement['items'][] = [
  [{ kind: 'other', title: 'Giấy tờ chứng minh nơi cư trú', instruction: 'Gửi ảnh rõ nét, đủ bốn góc giấy.' }],
  [
    { kind: 'other', title: 'Số điện thoại liên hệ', instruction: 'Cho biết số đang dùng để cán bộ gọi khi cần.' },
    { kind: 'other', title: 'Lý do ghi trong tờ khai', instruction: 'Ghi cụ thể hơn nơi làm việc hoặc nơi học.' },
  ],
];
