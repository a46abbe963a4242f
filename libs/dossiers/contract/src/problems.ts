/** Problems around drafts and dossiers (RFC 9457). */
export const dossierProblems = {
  'draft-changed': {
    status: 409,
    vi: 'Bản nháp đã được sửa ở nơi khác',
    en: 'The draft was changed elsewhere',
  },
  'too-many-drafts': {
    status: 409,
    vi: 'Bạn đã có quá nhiều bản nháp',
    en: 'You have too many drafts',
  },
  'draft-too-large': {
    status: 413,
    vi: 'Bản nháp quá lớn',
    en: 'The draft is too large',
  },
  'procedure-not-online': {
    status: 422,
    vi: 'Thủ tục này chưa nộp trực tuyến ở đây được',
    en: 'This procedure cannot be filed online here',
  },
  'procedure-changed': {
    status: 409,
    vi: 'Biểu mẫu của thủ tục đã thay đổi, hãy xem lại câu trả lời',
    en: 'The form has changed, check the answers again',
  },
  'fee-changed': {
    status: 409,
    vi: 'Số tiền phải trả vừa thay đổi, hãy xem lại rồi gửi',
    en: 'The sum to pay has just changed, look at it and send again',
  },
  'assurance-too-low': {
    status: 403,
    vi: 'Thủ tục này cần xác thực bằng VNeID ở mức cao hơn',
    en: 'This procedure asks for a higher level of VNeID',
  },
  'answers-refused': {
    status: 422,
    vi: 'Hồ sơ có chỗ chưa đúng',
    en: 'Some answers are not right',
  },
  'dossier-changed': {
    status: 409,
    vi: 'Hồ sơ vừa được người khác cập nhật',
    en: 'The dossier was just updated by somebody else',
  },
  'action-not-allowed': {
    status: 409,
    vi: 'Lúc này chưa làm được việc đó',
    en: 'This cannot be done now',
  },
  'action-not-yours': {
    status: 403,
    vi: 'Vị trí của bạn không được giao việc này',
    en: 'Your post does not include this',
  },
  'files-unopened': {
    status: 409,
    vi: 'Mở xem hết các tệp người nộp đã gửi rồi mới yêu cầu bổ sung',
    en: 'Open every file that was sent before asking for supplements',
  },
  'nothing-corrected': {
    status: 422,
    vi: 'Chưa có gì khác với hồ sơ đã nộp',
    en: 'Nothing differs from what was filed',
  },
  'co-signed': {
    status: 409,
    vi: 'Hồ sơ có hai người cùng ký nên không sửa một mình được; rút hồ sơ và nộp lại, hoặc cả hai đến bộ phận một cửa',
    en: 'Two people signed this dossier, so one alone cannot change it; withdraw and file again, or both visit the one-stop desk',
  },
  'co-signers-missing': {
    status: 409,
    vi: 'Chưa đủ chữ ký của những người cùng nộp',
    en: 'Not everybody has signed yet',
  },
  'draft-waiting': {
    status: 409,
    vi: 'Hồ sơ đang chờ người cùng ký; rút lời mời lại nếu muốn sửa',
    en: 'Somebody has been asked to sign this; take the invitation back to change it',
  },
  'co-signing-state': {
    status: 409,
    vi: 'Lời mời ký này đã được trả lời, đã rút lại hoặc đã hết hạn',
    en: 'This invitation was answered, taken back, or has run out',
  },
  'co-signing-changed': {
    status: 409,
    vi: 'Phần này vừa được sửa ở nơi khác',
    en: 'This part was just changed elsewhere',
  },
  'co-signer-is-applicant': {
    status: 422,
    vi: 'Người cùng ký phải là người khác',
    en: 'The other signer has to be somebody else',
  },
  'rated-already': {
    status: 409,
    vi: 'Mỗi hồ sơ đánh giá một lần; bạn đã đánh giá rồi',
    en: 'A dossier is rated once, and this one has been',
  },
  'rating-too-early': {
    status: 409,
    vi: 'Đánh giá được khi hồ sơ đã có kết quả',
    en: 'It can be rated once there is an outcome',
  },
  'rating-needs-reason': {
    status: 422,
    vi: 'Cho biết điều gì làm bạn không hài lòng',
    en: 'Say what you are not satisfied with',
  },
  'answered-already': {
    status: 409,
    vi: 'Đánh giá này đã được trả lời',
    en: 'This rating has been answered',
  },
  'reception-changed': {
    status: 409,
    vi: 'Lượt tiếp nhận này vừa được lưu ở nơi khác',
    en: 'This reception was just saved elsewhere',
  },
  'procedure-not-here': {
    status: 422,
    vi: 'Thủ tục này không tiếp nhận theo cách này tại đây',
    en: 'This procedure is not received here in this way',
  },
  'form-outdated': {
    status: 409,
    vi: 'Biểu mẫu của thủ tục đã thay đổi từ khi bạn nộp; đến bộ phận một cửa để sửa, hoặc rút hồ sơ và nộp lại',
    en: 'The form has changed since you filed; correct it at the one-stop desk, or withdraw and file again',
  },
  'supplement-incomplete': {
    status: 422,
    vi: 'Chưa đủ các mục cần bổ sung',
    en: 'Not everything that was asked for is there',
  },
  'no-such-way': {
    status: 422,
    vi: 'Bước này không dẫn đến đó',
    en: 'This step does not lead there',
  },
  'not-an-assignee': {
    status: 422,
    vi: 'Người này không giữ được bước này',
    en: 'This person cannot hold this step',
  },
  'amount-differs': {
    status: 422,
    vi: 'Số tiền không khớp với yêu cầu nộp',
    en: 'The amount is not the one that was asked for',
  },
  'unit-cannot-be-asked': {
    status: 422,
    vi: 'Không xin ý kiến cơ quan này được',
    en: 'This office cannot be consulted',
  },
  'consultation-over': {
    status: 409,
    vi: 'Việc xin ý kiến này đã xong',
    en: 'This consultation is over',
  },
  'register-too-long': {
    status: 422,
    vi: 'Sổ dài quá, hãy chọn khoảng thời gian ngắn hơn',
    en: 'The register is too long, choose a shorter period',
  },
  'tracking-not-found': {
    status: 404,
    vi: 'Không có hồ sơ nào khớp với mã và bốn số cuối này',
    en: 'No dossier matches this code and these four digits',
  },
  'return-changed': {
    status: 409,
    vi: 'Việc trả kết quả đã đổi trong lúc bạn xem',
    en: 'The return of this result has changed meanwhile',
  },
  'return-not-possible': {
    status: 409,
    vi: 'Lúc này không làm được việc đó với kết quả',
    en: 'That cannot be done with the result now',
  },
  'return-wish-refused': {
    status: 422,
    vi: 'Cách nhận kết quả còn chỗ phải sửa',
    en: 'The way of return needs something mended',
  },
  'result-on-paper': {
    status: 409,
    vi: 'Hồ sơ này trả bản giấy: ghi người nhận ở mục Trả kết quả',
    en: 'This result is handed out on paper: record who takes it at the return desk',
  },
  'prefill-changed': {
    status: 409,
    vi: 'Thông tin để điền giúp vừa thay đổi, hãy xem lại',
    en: 'What can be filled in has changed, look at it again',
  },
} as const;
export type DossierProblemCode = keyof typeof dossierProblems;
