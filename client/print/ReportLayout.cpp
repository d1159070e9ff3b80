// SPDX-License-Identifier: GPL-3.0-or-later
#include "client/print/ReportLayout.h"

#include "client/print/ReportText.h"
#include "client/print/TableLayout.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace zvonok::client {

using namespace reports;

namespace {

// One run over a document.
class Run
{
public:
    Run(const ReportDocument& document, const LayoutSettings& settings)
        : m_document(document), m_settings(settings), m_measure(settings.fontFamily),
          m_flow(m_report, m_measure, runningTitle()), m_stopped([this] { return enough(); })
    {
    }

    LaidReport work()
    {
        m_report.title = oneLine(m_document.title);
        m_report.author = oneLine(m_document.stamp.author);
        m_report.created = m_document.stamp.created;
        PageGeometry current;
        for (qsizetype i = 0; i < m_document.sections.size() && !enough(); ++i) {
            const Section& section = m_document.sections.at(i);
            m_setup = setupOf(m_document, section, m_settings.wishes);
            m_bodySize = std::clamp(int(m_setup.fontHundredths), 500, 3000);
            const PageGeometry geometry(m_setup);
            const bool first = m_report.pages.isEmpty();
            if (first || section.newPage || geometry.sheet != current.sheet ||
                geometry.content != current.content) {
                current = geometry;
                m_flow.begin(geometry);
                m_flow.newPage();
            }
            if (first)
                placeTitle();
            placeElements(qint32(i), section);
        }
        if (m_report.pages.isEmpty()) {
            m_setup = merged(merged(standardSetup(), m_document.page), m_settings.wishes);
            m_flow.begin(PageGeometry(m_setup));
            m_flow.newPage();
            placeTitle();
        }
        m_report.complete = !enough();
        if (m_settings.stopAfterPages > 0 && m_report.pages.size() > m_settings.stopAfterPages)
            m_report.pages.resize(m_settings.stopAfterPages);
        placeFooters();
        m_report.fonts = m_measure.fonts();
        return m_report;
    }

private:
    bool enough() const
    {
        return (m_settings.stopAfterPages > 0 && m_report.pages.size() > m_settings.stopAfterPages) ||
               (m_settings.stopped && m_settings.stopped());
    }

    QString runningTitle() const
    {
        if (!m_document.runningTitle.isEmpty())
            return oneLine(m_document.runningTitle);
        const QString title = oneLine(m_document.title);
        const QString subtitle = oneLine(m_document.subtitle);
        return title.isEmpty() || subtitle.isEmpty() ? QString(title + subtitle)
                                                     : QString(title + u" · " + subtitle);
    }

    // Lines of running text over the whole width, with as many on this page as fit and no single line apart.
    void placeText(const QString& text, int hundredths, bool bold, Align align, double keep = 0,
                   bool muted = false)
    {
        if (text.isEmpty())
            return;
        const QRectF room = m_flow.room();
        const FittedText fitted =
            m_measure.fitted(printableText(text), hundredths, bold, room.width(), 0.7, true);
        const double line = m_measure.lineHeight(fitted.font);
        const qsizetype lines = fitted.lines.size();
        const double first = double(std::min(lines, qsizetype(lines == 3 ? 3 : 2))) * line;
        const double wanted = keep > 0 ? fitted.height + keep : first;
        if (wanted > m_flow.remaining() && !m_flow.isFresh() && wanted < m_flow.fullHeight())
            m_flow.newPage();
        for (qsizetype i = 0; i < lines && !enough(); ++i) {
            const qsizetype left = lines - i;
            const double need = left == 2 && i > 0 ? 2 * line : line;
            if (need > m_flow.remaining() && !m_flow.isFresh())
                m_flow.newPage();
            m_flow.line(fitted.lines.at(i), fitted.font, fitted.scale, room.left(), room.width(), m_flow.y(),
                        align, muted);
            m_flow.skip(line);
        }
    }

    void placeTitle()
    {
        placeText(oneLine(m_document.organisation), 900, false, Align::Center, 0, true);
        if (!m_document.organisation.isEmpty())
            m_flow.skip(millimetres(1.5));
        placeText(oneLine(m_document.title), m_bodySize + 350, true, Align::Center);
        placeText(m_document.subtitle, m_bodySize + 50, false, Align::Center);
        if (!m_flow.isFresh())
            m_flow.skip(millimetres(2.5));
    }

    void placeElements(qint32 section, const Section& content)
    {
        const QList<Element>& elements = content.elements;
        for (qsizetype i = 0; i < elements.size() && !enough(); ++i) {
            const Element& element = elements.at(i);
            switch (element.kind) {
            case ElementKind::Unknown:
                break;
            case ElementKind::Heading:
                placeHeading(element, beginningOf(elements, i + 1));
                break;
            case ElementKind::Paragraph:
                placeText(element.text, element.small ? std::max(m_bodySize - 200, 500) : m_bodySize,
                          element.bold, element.align == Align::Natural ? Align::Left : element.align);
                m_flow.skip(millimetres(element.small ? 1 : 1.5));
                break;
            case ElementKind::KeyValues:
                placeKeyValues(element);
                break;
            case ElementKind::Table: {
                TableLayout table(m_flow, element.table, m_bodySize, m_setup.fitPagesWide,
                                  tailAfter(elements, i + 1), m_stopped);
                table.place(section, qint32(i));
                m_flow.skip(millimetres(3));
                break;
            }
            case ElementKind::Signatures:
                placeSignatures(element);
                break;
            case ElementKind::PageBreak:
                if (!m_flow.isFresh())
                    m_flow.newPage();
                break;
            case ElementKind::Spacer:
                m_flow.skip(std::min(spacer(element), std::max(0.0, m_flow.remaining())));
                break;
            }
        }
    }

    static double spacer(const Element& element)
    {
        return millimetres(std::isfinite(element.height) ? std::clamp(element.height, 0.0, 300.0) : 0);
    }

    void placeHeading(const Element& element, double keep)
    {
        if (!m_flow.isFresh())
            m_flow.skip(std::min(millimetres(2), std::max(0.0, m_flow.remaining())));
        const int level = std::clamp(int(element.level), 1, 3);
        placeText(element.text, m_bodySize + (3 - level) * 100, true,
                  element.align == Align::Natural ? Align::Left : element.align, std::max(keep, 1.0));
        m_flow.skip(millimetres(1.5));
    }

    // What has to stand on the same page as a heading above it.
    double beginningOf(const QList<Element>& elements, qsizetype next)
    {
        const double line = m_measure.lineHeight(m_measure.font(m_bodySize, false));
        if (next >= elements.size())
            return 0;
        const Element& element = elements.at(next);
        if (element.kind == ElementKind::Table)
            return TableLayout(m_flow, element.table, m_bodySize, m_setup.fitPagesWide, 0, m_stopped)
                .beginning();
        return element.kind == ElementKind::PageBreak ? 0 : 2 * line;
    }

    // Signatures that follow directly, with the space before them.
    double tailAfter(const QList<Element>& elements, qsizetype next)
    {
        double height = millimetres(3);
        bool any = false;
        for (; next < elements.size(); ++next) {
            const Element& element = elements.at(next);
            if (element.kind == ElementKind::Spacer) {
                height += spacer(element);
            } else if (element.kind == ElementKind::Signatures) {
                height += heightOfSignatures(element);
                any = true;
            } else {
                break;
            }
        }
        return any ? height : 0;
    }

    double signatureStep()
    {
        return m_measure.lineHeight(m_measure.font(m_bodySize, false)) + millimetres(4);
    }
    double heightOfSignatures(const Element& element)
    {
        return millimetres(3) + double(element.signatures.size()) * signatureStep();
    }

    // «Классный руководитель   ______________   / Иванова И. И. /»
    void placeSignatures(const Element& element)
    {
        const qint32 font = m_measure.font(m_bodySize, false);
        const double line = m_measure.lineHeight(font);
        const double step = signatureStep();
        double need = heightOfSignatures(element);
        if (need > m_flow.remaining() && !m_flow.isFresh())
            m_flow.newPage();
        m_flow.skip(std::min(millimetres(3), std::max(0.0, m_flow.remaining())));
        const QRectF room = m_flow.room();
        const double gap = millimetres(4);
        const double rule = std::min(millimetres(42), room.width() * 0.25);
        double roles = 0;
        for (const SignatureLine& each : element.signatures)
            roles = std::max(roles, m_measure.width(font, oneLine(each.role)));
        roles = std::min(roles, room.width() * 0.5);
        for (const SignatureLine& each : element.signatures) {
            if (step > m_flow.remaining() && !m_flow.isFresh())
                m_flow.newPage();
            const double y = m_flow.y() + millimetres(4);
            const FittedText role =
                m_measure.fitted(oneLine(each.role), m_bodySize, false, roles, 0.7, false);
            if (!role.lines.isEmpty())
                m_flow.line(role.lines.first(), role.font, role.scale, room.left(), roles, y, Align::Left);
            const double ground = y + m_measure.ascent(font) + millimetres(0.6);
            const double ruleAt = room.left() + roles + gap;
            m_flow.page().thinLines.append(QLineF(ruleAt, ground, ruleAt + rule, ground));
            const double nameAt = ruleAt + rule + gap;
            const double nameRoom = room.right() - nameAt;
            if (each.name.isEmpty()) {
                m_flow.line(QStringLiteral("/"), font, 1, nameAt, millimetres(3), y, Align::Left);
                const double nameRule = std::min(millimetres(50), nameRoom - millimetres(6));
                m_flow.page().thinLines.append(
                    QLineF(nameAt + millimetres(2.5), ground, nameAt + millimetres(2.5) + nameRule, ground));
                m_flow.line(QStringLiteral("/"), font, 1, nameAt + millimetres(3) + nameRule, millimetres(3),
                            y, Align::Left);
            } else {
                const FittedText name = m_measure.fitted(QString(u"/ " + oneLine(each.name) + u" /"),
                                                         m_bodySize, false, nameRoom, 0.7, false);
                m_flow.line(name.lines.first(), name.font, name.scale, nameAt, nameRoom, y, Align::Left);
            }
            m_flow.skip(millimetres(4) + line);
        }
        m_flow.skip(std::min(millimetres(2), std::max(0.0, m_flow.remaining())));
    }

    void placeKeyValues(const Element& element)
    {
        const int columns = std::clamp(int(element.columns), 1, 4);
        const qint32 font = m_measure.font(m_bodySize, false);
        const QRectF room = m_flow.room();
        const double gap = millimetres(6);
        const double even = (room.width() - gap * (columns - 1)) / columns;
        const double between = millimetres(2);
        QList<double> keys(columns, 0);
        QList<double> values(columns, 0);
        const qint32 strong = m_measure.font(m_bodySize, true);
        for (qsizetype i = 0; i < element.values.size(); ++i) {
            const KeyValue& each = element.values.at(i);
            double& key = keys[i % columns];
            double& value = values[i % columns];
            key = std::max(key, m_measure.width(font, QString(oneLine(each.key) + u":")));
            value = std::max(value, m_measure.width(strong, oneLine(each.value)) + 1);
        }
        // As wide as their contents where that fits, else evenly.
        const double natural = std::accumulate(keys.cbegin(), keys.cend(), 0.0) +
                               std::accumulate(values.cbegin(), values.cend(), 0.0) + columns * between +
                               (columns - 1) * gap;
        QList<double> starts;
        QList<double> widths;
        double x = room.left();
        for (int c = 0; c < columns; ++c) {
            const double spare = std::max(0.0, room.width() - natural) / columns;
            starts.append(x);
            widths.append(natural <= room.width() ? keys.at(c) + between + values.at(c) + spare : even);
            keys[c] = std::min(keys.at(c), widths.last() * 0.6);
            x += widths.last() + gap;
        }
        for (qsizetype i = 0; i < element.values.size() && !enough(); i += columns) {
            QList<FittedText> names;
            QList<FittedText> texts;
            double height = 0;
            for (int c = 0; c < columns && i + c < element.values.size(); ++c) {
                const KeyValue& each = element.values.at(i + c);
                names.append(m_measure.fitted(QString(oneLine(each.key) + u":"), m_bodySize, false,
                                              keys.at(c), 0.7, true));
                texts.append(m_measure.fitted(printableText(each.value), m_bodySize, true,
                                              widths.at(c) - keys.at(c) - between, 0.7, true));
                height = std::max({height, names.last().height, texts.last().height});
            }
            if (height > m_flow.remaining() && !m_flow.isFresh())
                m_flow.newPage();
            // A value taller than a page goes on, line by line.
            qsizetype lines = 1;
            for (int c = 0; c < names.size(); ++c)
                lines = std::max({lines, names.at(c).lines.size(), texts.at(c).lines.size()});
            const double line = height / double(lines);
            for (qsizetype at = 0; at < lines && !enough(); ++at) {
                if (line > m_flow.remaining() && !m_flow.isFresh())
                    m_flow.newPage();
                for (int c = 0; c < names.size(); ++c) {
                    if (at < names.at(c).lines.size())
                        m_flow.line(names.at(c).lines.at(at), names.at(c).font, names.at(c).scale,
                                    starts.at(c), keys.at(c), m_flow.y(), Align::Left);
                    if (at < texts.at(c).lines.size())
                        m_flow.line(texts.at(c).lines.at(at), texts.at(c).font, texts.at(c).scale,
                                    starts.at(c) + keys.at(c) + between, widths.at(c) - keys.at(c) - between,
                                    m_flow.y(), Align::Left);
                }
                m_flow.skip(line);
            }
            m_flow.skip(millimetres(0.6));
        }
        m_flow.skip(millimetres(2));
    }

    void placeFooters()
    {
        const QString text = stampText(m_document.stamp, m_settings.labels);
        const qint32 font = m_measure.font(700, false);
        for (qsizetype i = 0; i < m_report.pages.size(); ++i) {
            LaidPage& page = m_report.pages[i];
            const QRectF content = page.geometry.content;
            const QString total =
                m_report.complete ? QString::number(m_report.pages.size()) : QStringLiteral("…");
            const QString number = m_settings.labels.page.arg(i + 1).arg(total);
            const double line = m_measure.lineHeight(font);
            const double y = content.bottom() - line;
            page.thinLines.append(
                QLineF(content.left(), y - millimetres(0.7), content.right(), y - millimetres(0.7)));
            const double numberWidth = m_measure.width(font, number) + millimetres(1);
            const FittedText fitted = m_measure.fitted(
                text, 700, false, content.width() - numberWidth - millimetres(3), 0.7, false);
            const auto put = [&](const QString& words, qint32 with, double x, double width) {
                LaidText laid;
                laid.text = words;
                laid.font = with;
                laid.width = m_measure.width(with, words);
                laid.box = QRectF(x, y, width, line);
                laid.baseline = QPointF(x, y + m_measure.ascent(font));
                laid.muted = true;
                page.texts.append(laid);
            };
            if (!fitted.lines.isEmpty())
                put(fitted.lines.first(), fitted.font, content.left(), content.width() - numberWidth);
            put(number, font, content.right() - numberWidth + millimetres(1), numberWidth);
        }
    }

    const ReportDocument& m_document;
    const LayoutSettings& m_settings;
    LaidReport m_report;
    TextMeasure m_measure;
    PageFlow m_flow;
    std::function<bool()> m_stopped;
    PageSetup m_setup;
    int m_bodySize = 1000;
};

} // namespace

QString stampText(const Stamp& stamp, const ReportLabels& labels)
{
    QStringList words;
    if (stamp.created)
        words << labels.created.arg(stamp.created.local().toString(QStringLiteral("dd.MM.yyyy HH:mm")));
    if (!stamp.author.isEmpty())
        words << oneLine(stamp.author);
    if (stamp.audit > 0)
        words << labels.audit.arg(stamp.audit);
    return words.join(QStringLiteral(" · "));
}

PageSetup setupOf(const ReportDocument& document, const Section& section, const PageSetup& wishes)
{
    return merged(merged(merged(standardSetup(), document.page), section.page), wishes);
}

LaidReport layoutReport(const ReportDocument& document, const LayoutSettings& settings)
{
    return Run(document, settings).work();
}

} // namespace zvonok::client
