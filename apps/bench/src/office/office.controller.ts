import { Body, Controller, Inject, Post } from '@nestjs/common';
import { Type, type Static } from '@sinclair/typebox';
import { newId } from '@tinhso/kernel';
import { OrganisationsFacade } from '@tinhso/organisations-server';
import { PaymentsFacade } from '@tinhso/payments-server';
import { Ctx, Operation, S, TokenKeys, UnitOfWork, type RequestContext } from '@tinhso/platform';

const Wish = Type.Object({ accountId: Type.String(), unit: Type.Integer({ minimum: 0 }), amount: Type.Integer() });
const Named = Type.Object({ id: Type.String() });
const Person = Type.Object({ accountId: Type.String() });
const HOURS_3 = 3 * 3_600;

const policy = { audience: 'public' } as const;

/** Stands for whoever asks payments for something inside the house: an office that is owed money and says when it no longer is. */
@Controller('office')
export class OfficeController {
  constructor(
    @Inject(UnitOfWork) private readonly unitOfWork: UnitOfWork,
    @Inject(PaymentsFacade) private readonly payments: PaymentsFacade,
    @Inject(OrganisationsFacade) private readonly organisations: OrganisationsFacade,
    @Inject(TokenKeys) private readonly keys: TokenKeys,
  ) {}

  @Post('people')
  @Operation({ id: 'officePerson', summary: 'Somebody who can pay', tag: 'bench', status: 201, policy })
  person(@Body({ schema: S(Person) }) { accountId }: Static<typeof Person>) {
    return { token: this.keys.sign({ sub: accountId, sid: newId(), typ: 'citizen', name: 'Ma Thị Hạnh' }, HOURS_3) };
  }

  @Post('clerks')
  @Operation({ id: 'officeClerk', summary: 'Somebody at the counter, for all units', tag: 'bench', status: 201, policy })
  clerk() {
    const province = this.organisations.units().find(({ parentId }) => parentId === undefined);
    const posts = [{ unitId: province?.id ?? '', role: 'one_stop_clerk' as const }];
    const pt = Math.floor(Date.now() / 1_000);
    return { token: this.keys.sign({ sub: newId(), sid: newId(), typ: 'staff', name: 'Lương Thị Thử', p: posts, pt }, HOURS_3) };
  }

  @Post('obligations')
  @Operation({ id: 'officeOwed', summary: 'Something that has to be paid', tag: 'bench', status: 201, policy })
  async owed(@Ctx() ctx: RequestContext, @Body({ schema: S(Wish) }) { accountId, unit, amount }: Static<typeof Wish>) {
    const offices = this.organisations.units().filter(({ kind }) => kind === 'commune_committee');
    const unitId = offices[unit % offices.length]?.id ?? '';
    const id = newId();
    const label = { vi: 'Lệ phí', en: 'Fee' };
    await this.unitOfWork.run(ctx, (tx) =>
      this.payments.openObligation(tx, {
        ...{ id, kind: 'office', caseId: id, caseCode: `H60.1-${id.slice(-12)}`, accountId, unitId, payerName: 'Ma Thị Hạnh' },
        ...{ title: label, lines: [{ label, amount }] },
      }),
    );
    return { id };
  }

  @Post('waivers')
  @Operation({ id: 'officeWaives', summary: 'It need not be paid any more', tag: 'bench', status: 204, policy })
  waive(@Ctx() ctx: RequestContext, @Body({ schema: S(Named) }) { id }: Static<typeof Named>): Promise<void> {
    return this.unitOfWork.run(ctx, (tx) => this.payments.cancelUnpaid(tx, id));
  }

  @Post('returns')
  @Operation({ id: 'officeReturns', summary: 'What was paid goes back', tag: 'bench', status: 204, policy })
  giveBack(@Ctx() ctx: RequestContext, @Body({ schema: S(Named) }) { id }: Static<typeof Named>): Promise<void> {
    return this.unitOfWork.run(ctx, (tx) => this.payments.giveBack(tx, id));
  }
}
