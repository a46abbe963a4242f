import { Body, Controller, Delete, Get, Inject, Param, Post } from '@nestjs/common';
import {
  AskContactCode,
  ChangeContact,
  ConfirmContact,
  ContactChange,
  ContactChangeParams,
  LostEnd,
  OwnContacts,
  SentCode,
} from '@tinhso/identity-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { CancelContactChangeUseCase } from '../../contact/cancel-contact-change.js';
import { ConfirmContactUseCase } from '../../contact/confirm-contact.js';
import { LoseOldEndUseCase } from '../../contact/lose-old-end.js';
import { ReadContactsUseCase } from '../../contact/read-contacts.js';
import { ResendContactCodeUseCase } from '../../contact/resend-contact-code.js';
import { StartContactChangeUseCase } from '../../contact/start-contact-change.js';

const own = { audience: 'citizen', scope: 'security.own', relation: 'self' } as const;
const object = { audience: 'citizen', scope: 'security.own', relation: 'owner' } as const;
const tag = 'identity';

@Controller('api/v1/citizen')
export class ContactsController {
  constructor(
    @Inject(ReadContactsUseCase) private readonly reading: ReadContactsUseCase,
    @Inject(StartContactChangeUseCase) private readonly starting: StartContactChangeUseCase,
    @Inject(ResendContactCodeUseCase) private readonly resending: ResendContactCodeUseCase,
    @Inject(ConfirmContactUseCase) private readonly confirming: ConfirmContactUseCase,
    @Inject(LoseOldEndUseCase) private readonly losing: LoseOldEndUseCase,
    @Inject(CancelContactChangeUseCase) private readonly cancelling: CancelContactChangeUseCase,
  ) {}

  @Get('contacts')
  @Operation({
    id: 'readContacts',
    summary: 'Own phone and e-mail, changes under way and history',
    tag,
    policy: own,
    response: OwnContacts,
  })
  read(@Ctx() ctx: RequestContext): Promise<OwnContacts> {
    return this.reading.run(ctx);
  }

  @Post('contact-changes')
  @Operation({
    id: 'startContactChange',
    summary: 'Begin to change phone or e-mail; codes go to both ends',
    tag,
    policy: { ...own, fresh: true },
    status: 201,
    response: ContactChange,
    problems: { 403: 'proof-needed', 409: 'contact-same, changes-held', 422: 'invalid', 429: 'too-many-requests' },
  })
  start(@Ctx() ctx: RequestContext, @Body({ schema: S(ChangeContact) }) body: ChangeContact): Promise<ContactChange> {
    return this.starting.run(ctx, body);
  }

  @Post('contact-changes/:id/codes')
  @Operation({
    id: 'askContactCode',
    summary: 'Ask for another code to one end of a change',
    tag,
    policy: object,
    status: 202,
    response: SentCode,
    problems: { 404: 'not-found', 410: 'contact-change-over', 429: 'code-resend-later, code-sends-used, too-many-requests' },
  })
  code(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(ContactChangeParams) }) { id }: ContactChangeParams,
    @Body({ schema: S(AskContactCode) }) body: AskContactCode,
  ): Promise<SentCode> {
    return this.resending.run(ctx, id, body);
  }

  @Post('contact-changes/:id/confirmation')
  @Operation({
    id: 'confirmContact',
    summary: 'Enter the code of one end; with the last one the change takes effect',
    tag,
    policy: object,
    response: ContactChange,
    problems: {
      404: 'not-found',
      409: 'contact-taken, changes-held',
      410: 'code-expired, contact-change-over',
      422: 'invalid, code-wrong',
      429: 'too-many-requests',
    },
  })
  confirm(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(ContactChangeParams) }) { id }: ContactChangeParams,
    @Body({ schema: S(ConfirmContact) }) body: ConfirmContact,
  ): Promise<ContactChange> {
    return this.confirming.run(ctx, id, body);
  }

  @Post('contact-changes/:id/lost-end')
  @Operation({
    id: 'loseOldEnd',
    summary: 'The old end is lost: another proof, and the change waits for a day',
    tag,
    policy: { ...object, fresh: true },
    response: ContactChange,
    problems: {
      403: 'proof-needed',
      404: 'not-found',
      409: 'changes-held',
      410: 'contact-change-over',
      422: 'invalid, proof-refused',
      429: 'too-many-requests',
    },
  })
  lose(
    @Ctx() ctx: RequestContext,
    @Param({ schema: SText(ContactChangeParams) }) { id }: ContactChangeParams,
    @Body({ schema: S(LostEnd) }) body: LostEnd,
  ): Promise<ContactChange> {
    return this.losing.run(ctx, id, body);
  }

  @Delete('contact-changes/:id')
  @Operation({
    id: 'cancelContactChange',
    summary: 'Call off a change that has not taken effect',
    tag,
    policy: object,
    status: 204,
    problems: { 404: 'not-found' },
  })
  cancel(@Ctx() ctx: RequestContext, @Param({ schema: SText(ContactChangeParams) }) { id }: ContactChangeParams): Promise<void> {
    return this.cancelling.run(ctx, id);
  }
}
