/**
 * Words that make a phrase a person's title or a firm's name. English and Chinese; the conventions are those of the
 * participants' lists of StreetEvents, Seeking Alpha and Motley Fool, and of Hong Kong and mainland company announcements.
 */

/** Words of corporate and research titles. */
const TITLE_WORDS_EN =
  'chief|officer|ceo|cfo|coo|cto|cmo|cro|cso|cio|cpo|co-ceo|president|vice|vp|svp|evp|avp|chairman|chairwoman|chairperson|chair|founder|co-founder|director|head|manager|general counsel|treasurer|controller|comptroller|secretary|partner|principal|associate|analyst|strategist|economist|relations|ir|representative|interpreter|translator|moderator|leader|lead|md|counsel|executive|deputy|advisor|adviser';
const TITLE_WORDS_ZH =
  '总裁|總裁|总经理|總經理|经理|經理|首席|董事长|董事長|董事|主席|行政总裁|财务总监|財務總監|总监|總監|分析师|分析師|研究员|研究員|秘书|秘書|主任|负责人|負責人|创始人|創始人|投资者关系|投資者關係|官';

const TITLE = new RegExp(`(?:^|[^\\p{L}])(?:${TITLE_WORDS_EN})(?=$|[^\\p{L}])|(?:${TITLE_WORDS_ZH})`, 'iu');

const FIRM =
  /(?:^|[^\p{L}])(?:inc|corp|corporation|co|company|ltd|limited|llc|l\.l\.c|lp|llp|plc|ag|nv|n\.v|se|sa|s\.a|gmbh|ab|asa|oyj|spa|group|holdings?|partners|bank|securities|capital|markets|research|division|management|advisors|advisers|asset|investments?|equit(?:y|ies)|brokerage|international|technolog(?:y|ies)|&)(?=$|[^\p{L}])|(?:公司|集团|集團|证券|證券|银行|銀行|资本|資本|基金|资管|资产管理|研究)/iu;

const ANALYST =
  /(?:^|[^\p{L}])(?:analyst|research assoc(?:iate)?|equity research|research division|associate|strategist)(?=$|[^\p{L}])|分析师|分析師|研究员|研究員/iu;

const INVESTOR_RELATIONS =
  /investor relations|(?:^|[^\p{L}])ir(?=$|[^\p{L}])|capital markets|investor communications?|corporate communications?|financial communications?|投资者关系|投資者關係|资本市场|資本市場/iu;

const TOP_EXECUTIVE =
  /(?:^|[^\p{L}])(?:chief|ceo|cfo|coo|cto|cro|cmo|president|chair\w*|founder|treasurer|controller|executive vice president|evp)(?=$|[^\p{L}])|首席|董事长|董事長|主席|总裁|總裁/iu;

/** Whether a phrase reads like a person's title. */
export const looksLikeTitle = (text: string): boolean => TITLE.test(text);

/** Whether a phrase reads like a firm's name. */
export const looksLikeFirm = (text: string): boolean => FIRM.test(text);

/** Whether a title or firm line belongs to a research analyst. */
export const looksLikeAnalystTitle = (text: string): boolean => ANALYST.test(text);

/**
 * Whether a title is that of an investor relations officer. "Capital Markets" counts: Chinese companies name the function
 * so. A chief officer who also oversees investor relations stays an executive.
 */
export const looksLikeInvestorRelations = (text: string): boolean =>
  INVESTOR_RELATIONS.test(text) &&
  !/(?:^|[^\p{L}])(?:chief|ceo|cfo|coo|president(?! of (?:ir|investor)))(?=$|[^\p{L}])/iu.test(
    text.replace(/vice[- ]president/gi, 'vp'),
  );

/** Whether a title is one of the top management's. */
export const looksLikeTopExecutive = (text: string): boolean => TOP_EXECUTIVE.test(text);
