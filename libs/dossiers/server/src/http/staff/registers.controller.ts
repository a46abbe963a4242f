import { Body, Controller, Get, Inject, Param, Post } from '@nestjs/common';
import { ControlSheet, dossierStaffScopes, IdParam, MakeRegister, RegisterList, RegisterView } from '@tinhso/dossiers-contract';
import { Ctx, Operation, S, SText, type RequestContext } from '@tinhso/platform';
import { MakeControlSheetUseCase } from '../../use-cases/make-control-sheet.js';
import { MakeRegisterUseCase } from '../../use-cases/make-register.js';

const policy = { audience: 'staff', scope: dossierStaffScopes.read, jurisdiction: 'unit' } as const;

/** Papers by which an office shows its own work: the control sheet of a dossier, the register of a unit. */
@Controller('api/v1/staff')
export class RegistersController {
  constructor(
    @Inject(MakeRegisterUseCase) private readonly registers: MakeRegisterUseCase,
    @Inject(MakeControlSheetUseCase) private readonly sheets: MakeControlSheetUseCase,
  ) {}

  @Get('registers')
  @Operation({
    id: 'listRegisters',
    summary: 'Registers of dossiers within reach, and the units of which one can be made',
    tag: 'dossiers',
    policy,
    response: RegisterList,
  })
  list(@Ctx() ctx: RequestContext): Promise<RegisterList> {
    return this.registers.list(ctx);
  }

  @Post('registers')
  @Operation({
    id: 'makeRegister',
    summary: 'Make the register of dossiers of a unit for a period (form 07)',
    tag: 'dossiers',
    policy,
    response: RegisterView,
    problems: { 422: 'invalid, register-too-long' },
  })
  make(@Ctx() ctx: RequestContext, @Body({ schema: S(MakeRegister) }) body: MakeRegister): Promise<RegisterView> {
    return this.registers.run(ctx, body);
  }

  @Post('dossiers/:id/control-sheet')
  @Operation({
    id: 'makeControlSheet',
    summary: 'Draw the control sheet of a dossier as it stands (form 06)',
    tag: 'dossiers',
    policy,
    response: ControlSheet,
  })
  controlSheet(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<ControlSheet> {
    return this.sheets.run(ctx, id);
  }
}
