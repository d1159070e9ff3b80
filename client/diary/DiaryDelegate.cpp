// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/diary/DiaryDelegate.h"

#include "client/diary/DiaryWeekModel.h"

#include <QPainter>
#include <QTableView>

namespace zvonok::client {

namespace {

constexpr int margin = 6;
constexpr int gap = 4;
constexpr int clip = 16;
constexpr int wrap = Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop;

QFont smaller(const QFont& font)
{
    QFont made = font;
    made.setPointSizeF(font.pointSizeF() * 0.86);
    return made;
}

QFont heavier(const QFont& font)
{
    QFont made = font;
    made.setWeight(QFont::DemiBold);
    return made;
}

int heightOf(const QFont& font, const QString& text, int width)
{
    return text.isEmpty()
               ? 0
               : QFontMetrics(font).boundingRect(0, 0, std::max(20, width), 100000, wrap, text).height();
}

// The second line of a cell, quieter: the topic, or what was given for the next lesson.
QString quietText(const QModelIndex& index)
{
    if (index.column() == DiaryWeekModel::Lesson)
        return index.data(DiaryWeekModel::TopicRole).toString();
    if (index.column() != DiaryWeekModel::Homework)
        return {};
    const QString given = index.data(DiaryWeekModel::GivenRole).toString();
    return given.isEmpty() ? given : DiaryWeekModel::tr("→ for the next lesson: %1").arg(given);
}

// Room for the paper clip at the right.
int clipWidth(const QModelIndex& index)
{
    return index.column() == DiaryWeekModel::Homework && index.data(DiaryWeekModel::FilesRole).toBool()
               ? clip + gap
               : 0;
}

} // namespace

struct DiaryDelegate::Chip {
    QRect rect;
    DiaryChip content;
    int markWidth = 0;
};

DiaryDelegate::DiaryDelegate(const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme)
{
}

int DiaryDelegate::layOutChips(const QModelIndex& index, int width, QList<Chip>* to) const
{
    const QFont bold = heavier(m_theme.font());
    const QFontMetrics marks(bold);
    const QFontMetrics weights(smaller(m_theme.font()));
    const int height = marks.height() + 4;
    int x = margin;
    int y = margin - 2;
    const auto chips = index.data(DiaryWeekModel::ChipsRole).value<QList<DiaryChip>>();
    for (const DiaryChip& each : chips) {
        const int markWidth = marks.horizontalAdvance(each.text);
        int whole = markWidth + 12;
        if (!each.weight.isEmpty())
            whole += weights.horizontalAdvance(each.weight) + 3;
        if (each.commented)
            whole += 8;
        if (x + whole > width - margin && x > margin) {
            x = margin;
            y += height + gap;
        }
        if (to)
            to->append({QRect(x, y, whole, height), each, markWidth});
        x += whole + gap;
    }
    return chips.isEmpty() ? 0 : y + height + margin - 2;
}

void DiaryDelegate::paintHeading(QPainter* painter, const QRect& rect, const QModelIndex& index) const
{
    const bool today = index.data(DiaryWeekModel::TodayRole).toBool();
    painter->fillRect(rect, m_theme.colour(ThemeRole::Header));
    painter->setFont(heavier(m_theme.font()));
    QString text = index.data().toString();
    QRect line = rect.adjusted(margin, 0, -margin, 0);
    if (today) {
        // Not by the colour alone: the word stands there too.
        const QString word = DiaryWeekModel::tr("today");
        const int width = painter->fontMetrics().horizontalAdvance(word) + 14;
        const QRect chip(line.left() + painter->fontMetrics().horizontalAdvance(text) + 10,
                         line.center().y() - painter->fontMetrics().height() / 2 - 1, width,
                         painter->fontMetrics().height() + 2);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_theme.colour(ThemeRole::Today));
        painter->drawRoundedRect(chip, 4, 4);
        painter->setPen(m_theme.colour(ThemeRole::TodayText));
        painter->drawText(chip, Qt::AlignCenter, word);
    }
    painter->setPen(m_theme.colour(ThemeRole::Text));
    painter->drawText(line, Qt::AlignLeft | Qt::AlignVCenter, text);
}

void DiaryDelegate::paintFocus(QPainter* painter, const QStyleOptionViewItem& option) const
{
    if (!option.state.testFlag(QStyle::State_HasFocus))
        return;
    painter->save();
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_theme.colour(ThemeRole::Focus), 2));
    painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    painter->restore();
}

void DiaryDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const
{
    painter->save();
    if (index.data(DiaryWeekModel::HeadingRole).toBool()) {
        paintHeading(painter, option.rect, index);
        painter->restore();
        paintFocus(painter, option);
        return;
    }
    const bool chosen = option.state.testFlag(QStyle::State_Selected);
    painter->fillRect(option.rect, m_theme.colour(chosen ? ThemeRole::Selection : ThemeRole::Base));
    painter->setPen(m_theme.colour(ThemeRole::Line));
    painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    QRect inner = option.rect.adjusted(margin, margin - 2, -margin, -margin + 2);
    if (index.column() == DiaryWeekModel::Marks) {
        QList<Chip> chips;
        layOutChips(index, option.rect.width(), &chips);
        painter->translate(option.rect.topLeft());
        painter->setRenderHint(QPainter::Antialiasing);
        for (const Chip& chip : chips) {
            const ThemeRole ink = chip.content.absence   ? ThemeRole::Absence
                                  : chip.content.poor    ? ThemeRole::Poor
                                  : chip.content.pending ? ThemeRole::Muted
                                                         : ThemeRole::Text;
            QPen edge(m_theme.colour(chip.content.pending ? ThemeRole::StrongLine : ThemeRole::Edge));
            if (chip.content.pending)
                edge.setStyle(Qt::DashLine);
            painter->setPen(edge);
            painter->setBrush(m_theme.colour(chosen ? ThemeRole::Selection : ThemeRole::Alternate));
            painter->drawRoundedRect(QRectF(chip.rect).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
            painter->setPen(m_theme.colour(ink));
            painter->setFont(heavier(m_theme.font()));
            QRect text = chip.rect.adjusted(6, 0, -4, 0);
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, chip.content.text);
            painter->setFont(smaller(m_theme.font()));
            painter->setPen(m_theme.colour(ThemeRole::Muted));
            text.adjust(chip.markWidth + 3, 0, 0, 0);
            painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, chip.content.weight);
            if (chip.content.commented) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(m_theme.colour(ThemeRole::Accent));
                painter->drawEllipse(QPoint(chip.rect.right() - 6, chip.rect.top() + 6), 2, 2);
            }
        }
        painter->restore();
        paintFocus(painter, option);
        return;
    }
    if (clipWidth(index) > 0) {
        m_theme.icon(QStringLiteral("attach"))
            .paint(painter, QRect(inner.right() - clip + 1, inner.top(), clip, clip));
        inner.setRight(inner.right() - clip - gap);
    }
    const QString text = index.data().toString();
    painter->setPen(
        m_theme.colour(index.column() == DiaryWeekModel::Number ? ThemeRole::Muted : ThemeRole::Text));
    painter->setFont(index.column() == DiaryWeekModel::Lesson ? heavier(m_theme.font()) : m_theme.font());
    const int flags = index.column() == DiaryWeekModel::Number ? int(Qt::AlignHCenter | Qt::AlignTop) : wrap;
    QRect used;
    painter->drawText(inner, flags, text, &used);
    if (const QString quiet = quietText(index); !quiet.isEmpty()) {
        const int top = text.isEmpty() ? inner.top() : used.bottom() + 2;
        painter->setFont(smaller(m_theme.font()));
        painter->setPen(m_theme.colour(ThemeRole::Muted));
        painter->drawText(QRect(inner.left(), top, inner.width(), inner.bottom() - top + 1), wrap, quiet);
    }
    painter->restore();
    paintFocus(painter, option);
}

QSize DiaryDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const int line = QFontMetrics(m_theme.font()).height();
    if (index.data(DiaryWeekModel::HeadingRole).toBool())
        return {100, line + 14};
    int width = option.rect.width();
    if (const auto* view = qobject_cast<const QTableView*>(option.widget))
        width = view->columnWidth(index.column());
    int height = line;
    if (index.column() == DiaryWeekModel::Marks) {
        height = layOutChips(index, width, nullptr) - 2 * margin + 4;
    } else {
        const int inner = width - 2 * margin - clipWidth(index);
        const QFont font =
            index.column() == DiaryWeekModel::Lesson ? heavier(m_theme.font()) : m_theme.font();
        height = heightOf(font, index.data().toString(), inner);
        if (const int quiet = heightOf(smaller(m_theme.font()), quietText(index), inner); quiet > 0)
            height += quiet + (height > 0 ? 3 : 0);
    }
    return {width, std::max(height, line) + 2 * margin - 2};
}

} // namespace zvonok::client
