/**
 * Words, Simplified, that begin with a character which parts names elsewhere: 会计 holds no 会, 个人 no measure word, 在手 no
 * preposition. From the names of measures and lines in reports of mainland and Hong Kong companies.
 */
export const WHOLE_WORDS =
  /^(?:会[计员]|将军|要素|能[源耗效量力]|的士|在[线手建贷保途岗租管营售]|对[公外]|有[机色线声息]|和解|到[店家手期]|比亚迪|过[夜桥境]|个[人贷股险]|第[三二一]方|年[化费均]|年金(?!额)|[月日][活均]|月[付供]|底[价层]|初[级装]|末端|上[游海门市]|下[沉游单]|中(?:国|端|小|型|台|介|高端|低端|老年)|后(?:装|台|端|付|市场)|前(?:装|端|台|五大|十大)|做市|看板|不(?:良|动产)|其[他它]|每(?:股|单|户|吨|桶|店|车|用户|平米|平方米|客户)|从业|即[时饮食]|再[生保]|还款|使用|都市)/u;
