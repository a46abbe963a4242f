import { Controller, Get, Header, Inject, Param, StreamableFile } from '@nestjs/common';
import { dossierStaffScopes, IdParam } from '@tinhso/dossiers-contract';
import { Ctx, Operation, SText, type RequestContext } from '@tinhso/platform';
import { ReadLabel } from '../../use-cases/read-label.js';

@Controller('api/v1/staff/returns/:id/label')
export class LabelsController {
  constructor(@Inject(ReadLabel) private readonly labels: ReadLabel) {}

  @Get()
  @Header('cache-control', 'private, no-store')
  @Operation({
    id: 'readParcelLabel',
    summary: 'Label of the parcel in which a result goes by post',
    tag: 'integrations',
    policy: { audience: 'staff', scope: dossierStaffScopes.handOut, jurisdiction: 'unit' },
    produces: 'application/pdf',
    problems: { 404: 'not-found', 409: 'no-parcel-yet' },
  })
  async label(@Ctx() ctx: RequestContext, @Param({ schema: SText(IdParam) }) { id }: IdParam): Promise<StreamableFile> {
    const { pdf, number } = await this.labels.run(ctx, id);
    return new StreamableFile(pdf, { type: 'application/pdf', length: pdf.length, disposition: `attachment; filename="${number}.pdf"` });
  }
}
