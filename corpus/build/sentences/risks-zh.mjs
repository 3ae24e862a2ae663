import { atMost, guides, risk, said } from '../lib/findings.mjs';
import { nothing } from '../lib/sentence-bank.mjs';

/** Chinese passages around risks, about half of which report none. */
export default {
  fiscalPeriod: '2024Q2',
  date: '2024-08-15',
  passages: [
    [
      'executive',
      said('首逾率从五月份的百分之五点三回落到七月份的百分之四点九，入催的压力在减轻。', risk('credit', 'improving')),
    ],
    ['executive', nothing('trimmed', '我们上半年主动把下沉客群的在贷余额压掉了一百二十亿，这个动作已经做完了。')],
    ['analyst', said('想请问一下，小微客户的不良生成现在见顶了没有，下半年要不要加大计提？', risk('credit'))],
    ['executive', nothing('name', '这个问题我请首席风险官来回答，他管风控和贷后已经有十二年了。')],
    ['executive', said('核销的规模没有扩大，二季度是三亿一，和一季度基本一样。', risk('credit', 'stable'))],
    ['executive', nothing('backdrop', '在复杂多变的外部环境下，公司上半年实现了稳健的增长，我要感谢每一位同事。')],
    ['executive', said('装修的需求跟着二手房走，六月份以来咨询量又下了一个台阶。', risk('demand', 'worsening'))],
    ['executive', nothing('result', '上半年净利润少了六千万，主要是去年同期卖了一栋楼，有一次性的收益。')],
    [
      'executive',
      said('信托渠道的资金价格二季度又下来二十个基点，银行那边也更愿意放款。', risk('funding', 'improving')),
    ],
    [
      'ir',
      nothing(
        'safe-harbour',
        '以下内容可能涉及信用风险、流动性、监管政策变化等不确定因素，详情请参阅公司向交易所提交的文件。',
      ),
    ],
    ['executive', said('数据出境的评估材料交上去四个月了，批复还没有下来。', risk('regulatory'))],
    ['executive', nothing('rhetorical', '有人问我担不担心裁员影响士气，那我想问，不调整难道士气就会好吗？')],
    [
      'analyst',
      said('最近有两个大平台也在做上门维修，公司的师傅会不会被挖走？', risk('competition'), risk('operational')),
    ],
    ['executive', nothing('name', '我们的“逾期提醒”小程序已经有三百万物业业主在用，续费率很高。')],
    ['executive', said('卢比兑人民币半年跌了百分之六，换算回来收入少了将近两个亿。', risk('fx', 'worsening'))],
    ['executive', nothing('trimmed', '三月份开始，评分低于六百分的申请我们一律不再受理。')],
    ['executive', said('把低分客户拒掉以后，新放款的三十天逾期只有老客群的一半。', risk('credit', 'improving'))],
    ['executive', nothing('wish', '合规是我们的生命线，任何时候都不能松这根弦。')],
    ['executive', said('拨备覆盖率是百分之三百一十二。', risk('credit'))],
    ['analyst', nothing('procedure', '管理层晚上好，恭喜公司在淡季还有这么好的表现，我想请教两个关于新店的问题。')],
    [
      'executive',
      said(
        '惠州工厂六月底的火灾没有人员受伤，但是三号车间要停产到九月中。',
        guides('惠州工厂三号车间停产', '2024-09'),
        risk('operational', 'worsening'),
      ),
    ],
    ['executive', nothing('market', '央行上个月下调了政策利率，机构普遍认为年内还有一次降准。')],
    ['executive', said('客服的离职率去年最高的时候超过四成，现在已经降到一成多。', risk('operational', 'improving'))],
    ['executive', nothing('executed', '五月份我们把汽车金融的存量资产转让给了一家国有资管公司，款项已经全部到账。')],
    [
      'executive',
      said(
        '同行把起送价降到了十五块，我们华南的单量六月份掉了百分之八。',
        risk('competition', 'worsening'),
        risk('demand', 'worsening'),
      ),
    ],
    ['executive', nothing('past', '二季度的退货率和我们年初的预算一致，没有什么特别要说的。')],
    [
      'executive',
      said('老板最近减持了百分之一点五的股份，用途是偿还个人质押，之后没有进一步的计划。', risk('governance')),
    ],
    ['executive', nothing('rhetorical', '都说行业卷，可是哪个行业不卷呢？')],
    [
      'executive',
      said('十月份有一笔四亿元的可转债到期，账上的现金够还，再融资也谈得差不多了。', risk('funding', 'stable')),
    ],
    ['executive', nothing('name', '风险管理部和财务部这次合并成一个大的中台，向储总汇报。')],
    ['executive', said('股价跌到净资产的六折，我们自己看着也难受。', risk('market', 'worsening'))],
    ['analyst', nothing('expectation', '我们原来预期减值会更高一点，所以这个季度的利润比市场想的好。')],
    ['executive', said('高新技术企业的资格明年要复审，过不了的话税率就回到百分之二十五。', risk('tax'))],
    ['executive', nothing('result', '咨询业务的收入下降了一成，因为两个大的项目三月份结项了。')],
    [
      'executive',
      said(
        '经济在放缓，企业客户砍预算砍得很快，不过我们的续约率还稳在九成。',
        risk('macro', 'worsening'),
        risk('demand', 'stable'),
      ),
    ],
    ['executive', nothing('backdrop', '鉴于市场波动比较大，我先花一点时间讲讲我们的定价机制。')],
    [
      'executive',
      said(
        '浮法玻璃的价格从高点已经下来三成，我们下半年的采购成本会松一口气。',
        guides('采购成本', '2024H2', 'down'),
        risk('other', 'improving'),
      ),
    ],
    ['executive', nothing('procedure', '不好意思，刚才提问的那位分析师好像掉线了，麻烦主持人再接一下。')],
    [
      'executive',
      said(
        '关联方的担保余额从十一亿降到了四亿，年底之前会清到一个亿以内。',
        guides('关联方担保余额', '2024-12-31', atMost(1e8, 'CNY'), 'down'),
        risk('governance', 'improving'),
      ),
    ],
    ['analyst', said('美国那边的反倾销终裁下个月就要出来，公司准备了什么预案？', risk('regulatory'))],
    ['executive', nothing('wish', '我们有决心也有能力带领公司穿越周期。')],
    ['executive', said('商场停止营业的那两个月，我们一半的专柜没有收入。', risk('macro', 'worsening'))],
    [
      'executive',
      said('六月以后线下门店陆续开业，客流回升比较快。', risk('macro', 'improving'), risk('demand', 'improving')),
    ],
    ['analyst', said('新进来的两家平台补贴很凶，会不会影响我们的定价？', risk('competition'))],
    ['executive', nothing('name', '我们的系统帮助医院应对复杂的病例。')],
    ['executive', said('受高基数影响，二季度的销售同比下滑了百分之六。', risk('demand', 'worsening'))],
    ['executive', said('行业的监管趋严，我们提前做了准备。', risk('regulatory', 'worsening'))],
    ['executive', said('由于还在投入期，利润可能会有波动。', risk('other'))],
    ['executive', nothing('result', '自行车的平均售价下降，是因为儿童车卖得好。')],
    ['executive', said('司机短缺的情况在九月有所改善。', risk('operational', 'improving'))],
    ['executive', said('不少经销商推迟了采购，都在等新政策。', risk('demand', 'worsening'))],
    ['executive', said('最困难的时候已经过去。', risk('other', 'improving'))],
    ['executive', nothing('result', '用户平均每天打开四次。')],
    ['executive', said('我们已经提前偿还了全部美元贷款。', risk('funding', 'improving'))],
    ['executive', nothing('result', '三季度门店的平均面积是一百八十平方米。')],
    ['executive', nothing('trimmed', '我们主动关掉了三家位置重叠的门店。')],
    ['ir', nothing('procedure', '各位如果听不清楚，请在聊天框里告诉我们。')],
    ['executive', nothing('executed', '新仓库已经在八月按计划投入使用。')],
    ['executive', nothing('wish', '我们希望大家以后都能喝到一杯好茶。')],
    ['executive', nothing('rhetorical', '谁不喜欢新鲜的面包呢？')],
  ],
};
