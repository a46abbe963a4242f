import type { WidgetName } from '@tinhso/procedures-contract';
import { unitKinds } from '@tinhso/organisations-contract';
import { defineMessages, useLang, useT } from '@tinhso/ui';
import type { Choice } from './ChoiceAt.js';
import { useDesign } from './design.js';

const messages = defineMessages({
  'procedures.widget.text': { vi: 'Một dòng chữ', en: 'A line of text' },
  'procedures.widget.textarea': { vi: 'Nhiều dòng chữ', en: 'Several lines' },
  'procedures.widget.date': { vi: 'Ngày', en: 'Date' },
  'procedures.widget.choice': { vi: 'Chọn một, hiện hết', en: 'One of a few' },
  'procedures.widget.select': { vi: 'Chọn một trong danh sách dài', en: 'One of a long list' },
  'procedures.widget.yesno': { vi: 'Có hoặc Không', en: 'Yes or no' },
  'procedures.widget.citizenId': { vi: 'Số căn cước', en: 'ID number' },
  'procedures.widget.phone': { vi: 'Số điện thoại', en: 'Phone number' },
  'procedures.widget.address': { vi: 'Địa chỉ', en: 'Address' },
  'procedures.widget.number': { vi: 'Số', en: 'Number' },
  'procedures.widget.repeat': { vi: 'Nhóm lặp lại', en: 'Repeated group' },
  'procedures.channel.online': { vi: 'Trực tuyến', en: 'Online' },
  'procedures.channel.in_person': { vi: 'Trực tiếp', en: 'In person' },
  'procedures.channel.postal': { vi: 'Bưu chính', en: 'By post' },
  'procedures.role.one_stop_clerk': { vi: 'Cán bộ một cửa', en: 'One-stop clerk' },
  'procedures.role.case_officer': { vi: 'Công chức thụ lý', en: 'Case officer' },
  'procedures.role.leader': { vi: 'Lãnh đạo', en: 'Leader' },
  'procedures.unit.province_committee': { vi: 'Uỷ ban nhân dân tỉnh', en: 'Province committee' },
  'procedures.unit.province_department': { vi: 'Sở, ngành của tỉnh', en: 'Province department' },
  'procedures.unit.province_one_stop': { vi: 'Trung tâm hành chính công tỉnh', en: 'Province one-stop centre' },
  'procedures.unit.commune_committee': { vi: 'Uỷ ban nhân dân xã', en: 'Commune committee' },
  'procedures.unit.commune_police': { vi: 'Công an xã', en: 'Commune police' },
  'procedures.unit.receiving': { vi: 'Nơi tiếp nhận', en: 'The receiving unit' },
  'procedures.unit.parent': { vi: 'Cấp trên trực tiếp', en: 'The unit above' },
});

export const widgets: readonly WidgetName[] = [
  'text',
  'textarea',
  'choice',
  'select',
  'yesno',
  'date',
  'number',
  'citizenId',
  'phone',
  'address',
  'repeat',
];
export const channels = ['online', 'in_person', 'postal'] as const;
export const stepRoles = ['one_stop_clerk', 'case_officer', 'leader'] as const;

/** Names of the kinds of question, channels, roles and units, as choices. */
export function useLabels() {
  const t = useT(messages);
  return {
    widget: (widget: WidgetName) => t(`procedures.widget.${widget}`),
    widgets: widgets.map((value): Choice => ({ value, label: t(`procedures.widget.${value}`) })),
    channels: channels.map((value): Choice => ({ value, label: t(`procedures.channel.${value}`) })),
    role: (role: (typeof stepRoles)[number]) => t(`procedures.role.${role}`),
    roles: stepRoles.map((value): Choice => ({ value, label: t(`procedures.role.${value}`) })),
    unit: (unit: (typeof unitKinds)[number] | 'receiving' | 'parent') => t(`procedures.unit.${unit}`),
    unitKinds: unitKinds.map((value): Choice => ({ value, label: t(`procedures.unit.${value}`) })),
  };
}

/** The questions of the form as choices, those of some kinds when `of` names them. */
export function useFieldChoices(of?: readonly WidgetName[]): Choice[] {
  const lang = useLang();
  const { fields } = useDesign();
  return fields
    .filter((field) => !of || of.includes(field.widget))
    .map((field) => ({ value: field.key, label: field.label[lang] || field.label.vi || field.key }));
}
