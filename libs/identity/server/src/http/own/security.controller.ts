import { Body, Controller, Delete, Get, Inject, Param, Patch, Post, Put, type Type } from '@nestjs/common';
import { Type as T, type Static } from '@sinclair/typebox';
import {
  AddPasskey,
  BackupCodes,
  ChangePassword,
  ConfirmTotp,
  FactorAdded,
  PasskeyCeremony,
  RenamePasskey,
  Security,
  SessionsEnded,
  SwitchSecondFactor,
  TotpEnrolment,
  type AccountKind,
} from '@tinhso/identity-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { OwnPasskeysUseCase } from '../../passkeys/own-passkeys.js';
import { ChangePasswordUseCase } from '../../second-factor/change-password.js';
import { OwnSecondStepUseCase } from '../../second-factor/own-second-step.js';
import { OwnTotpUseCase } from '../../second-factor/own-totp.js';
import { audiences } from '../audiences.js';

export const IdParam = T.Object({ id: T.String({ format: 'uuid' }) }, { additionalProperties: false });
export type IdParam = Static<typeof IdParam>;
const tag = 'identity';

/** How one's own account is protected; the same for citizens and staff. */
function securityController(kind: AccountKind): Type {
  const { id, own, ownFresh, ownObject, ownObjectFresh } = audiences[kind];

  @Controller(`api/v1/${kind}/security`)
  class SecurityController {
    constructor(
      @Inject(OwnSecondStepUseCase) private readonly step: OwnSecondStepUseCase,
      @Inject(OwnTotpUseCase) private readonly totp: OwnTotpUseCase,
      @Inject(OwnPasskeysUseCase) private readonly passkeys: OwnPasskeysUseCase,
      @Inject(ChangePasswordUseCase) private readonly passwords: ChangePasswordUseCase,
    ) {}

    @Get()
    @Operation({ id: id('readSecurity'), summary: 'How the account is protected', tag, policy: own, response: Security })
    read(@Ctx() ctx: RequestContext): Promise<Security> {
      return this.step.read(ctx);
    }

    @Put('password')
    @Operation({
      id: id('changePassword'),
      summary: 'Set a new password; every other session ends',
      tag,
      policy: ownFresh,
      response: SessionsEnded,
      problems: { 422: 'invalid, password-refused' },
    })
    password(@Ctx() ctx: RequestContext, @Body({ schema: S(ChangePassword) }) body: ChangePassword): Promise<SessionsEnded> {
      return this.passwords.run(ctx, body.password);
    }

    @Put('second-factor')
    @Operation({
      id: id('switchSecondStep'),
      summary: 'Ask for a second step at sign-in, or no more',
      tag,
      policy: ownFresh,
      response: FactorAdded,
      problems: { 409: 'factor-missing, last-factor' },
    })
    switch(@Ctx() ctx: RequestContext, @Body({ schema: S(SwitchSecondFactor) }) body: SwitchSecondFactor): Promise<FactorAdded> {
      return this.step.switch(ctx, body.on);
    }

    @Post('backup-codes')
    @Operation({
      id: id('makeBackupCodes'),
      summary: 'New backup codes; the ones before are void',
      tag,
      policy: ownFresh,
      response: BackupCodes,
      problems: { 409: 'factor-missing' },
    })
    codes(@Ctx() ctx: RequestContext): Promise<BackupCodes> {
      return this.step.makeCodes(ctx);
    }

    @Post('totp')
    @Operation({
      id: id('startTotp'),
      summary: 'A secret for the authenticator app',
      tag,
      policy: ownFresh,
      response: TotpEnrolment,
      problems: { 409: 'factor-known' },
    })
    startTotp(@Ctx() ctx: RequestContext): Promise<TotpEnrolment> {
      return this.totp.start(ctx);
    }

    @Post('totp/confirmation')
    @Operation({
      id: id('confirmTotp'),
      summary: 'The first code puts the authenticator into use',
      tag,
      policy: ownFresh,
      response: FactorAdded,
      problems: { 422: 'invalid, second-factor-wrong', 429: 'too-many-requests' },
    })
    confirmTotp(@Ctx() ctx: RequestContext, @Body({ schema: S(ConfirmTotp) }) body: ConfirmTotp): Promise<FactorAdded> {
      return this.totp.confirm(ctx, body.code);
    }

    @Delete('totp')
    @Operation({
      id: id('removeTotp'),
      summary: 'Take the authenticator away',
      tag,
      policy: ownFresh,
      response: Security,
      problems: { 404: 'not-found', 409: 'last-factor' },
    })
    removeTotp(@Ctx() ctx: RequestContext): Promise<Security> {
      return this.totp.remove(ctx);
    }

    @Post('passkeys/options')
    @Operation({
      id: id('askNewPasskey'),
      summary: 'What to ask the authenticator for, to make a passkey',
      tag,
      policy: ownFresh,
      response: PasskeyCeremony,
    })
    askPasskey(@Ctx() ctx: RequestContext): Promise<PasskeyCeremony> {
      return this.passkeys.ask(ctx);
    }

    @Post('passkeys')
    @Operation({
      id: id('addPasskey'),
      summary: 'Keep a passkey that was just made',
      tag,
      policy: ownFresh,
      status: 201,
      response: FactorAdded,
      problems: { 409: 'passkey-known, too-many-passkeys', 422: 'invalid, passkey-refused' },
    })
    addPasskey(@Ctx() ctx: RequestContext, @Body({ schema: S(AddPasskey) }) body: AddPasskey): Promise<FactorAdded> {
      return this.passkeys.add(ctx, body);
    }

    @Patch('passkeys/:id')
    @Operation({
      id: id('renamePasskey'),
      summary: 'Give a passkey another name',
      tag,
      policy: ownObject,
      response: Security,
      problems: { 404: 'not-found' },
    })
    renamePasskey(
      @Ctx() ctx: RequestContext,
      @Param({ schema: SText(IdParam) }) { id }: IdParam,
      @Body({ schema: S(RenamePasskey) }) body: RenamePasskey,
    ): Promise<Security> {
      return this.passkeys.rename(ctx, id, body.name);
    }

    @Delete('passkeys/:id')
    @Operation({
      id: id('removePasskey'),
      summary: 'Take a passkey away',
      tag,
      policy: ownObjectFresh,
      response: Security,
      problems: { 404: 'not-found', 409: 'last-factor' },
    })
    removePasskey(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<Security> {
      return this.passkeys.remove(ctx, id);
    }
  }
  Object.defineProperty(SecurityController, 'name', { value: `${kind}SecurityController` });
  return SecurityController;
}

export const securityControllers = [securityController('citizen'), securityController('staff')];
