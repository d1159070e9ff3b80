// SPDX-License-Identifier: GPL-3.0-or-later
// The exported .proto read by the real libprotobuf, and every message exchanged with it both ways.
#include "common/wire/ProtoText.h"
#include "tests/support/EveryMessage.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <google/protobuf/descriptor.h>
#include <google/protobuf/descriptor.pb.h>
#include <google/protobuf/dynamic_message.h>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

using namespace zvonok;
using namespace zvonok::tests;
namespace pb = google::protobuf;

namespace {

class PoolComplaints : public pb::DescriptorPool::ErrorCollector
{
public:
    void AddError(const std::string&, const std::string& element, const pb::Message*, ErrorLocation,
                  const std::string& message) override
    {
        text += QString::fromStdString(element) + u' ' + QString::fromStdString(message) + u'\n';
    }
    QString text;
};

QByteArray serialised(const pb::Message& message)
{
    std::string out;
    {
        pb::io::StringOutputStream stream(&out);
        pb::io::CodedOutputStream coded(&stream);
        coded.SetSerializationDeterministic(true);
        message.SerializeToCodedStream(&coded);
    }
    return QByteArray::fromStdString(out);
}

} // namespace

class ProtobufTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray text =
            wire::protoText(wire::Join<AllMessages, wire::TypeList<wire::FailureRecord>>{}).toUtf8();
        QTemporaryDir folder;
        QFile proto(folder.filePath(QStringLiteral("zvonok.proto")));
        QVERIFY(proto.open(QIODevice::WriteOnly));
        proto.write(text);
        proto.close();
        QProcess protoc;
        protoc.start(QStringLiteral("protoc"),
                     {QStringLiteral("--proto_path=") + folder.path(),
                      QStringLiteral("--descriptor_set_out=/dev/stdout"), proto.fileName()});
        QVERIFY2(protoc.waitForStarted(), "protoc is not installed (protobuf-compiler)");
        QVERIFY(protoc.waitForFinished());
        QVERIFY2(protoc.exitCode() == 0, protoc.readAllStandardError().constData());
        pb::FileDescriptorSet set;
        QVERIFY(set.ParseFromString(protoc.readAllStandardOutput().toStdString()));
        QCOMPARE(set.file_size(), 1);
        const pb::FileDescriptorProto& file = set.file(0);
        PoolComplaints more;
        m_file = m_pool.BuildFileCollectingErrors(file, &more);
        QVERIFY2(m_file, qPrintable(more.text));
    }

    void everyMessage_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < int(tests::everyMessage().size()); ++i)
            QTest::newRow(qPrintable(tests::everyMessage()[std::size_t(i)].name)) << i;
    }
    void everyMessage()
    {
        QFETCH(int, index);
        const AnyMessage& ours = tests::everyMessage()[std::size_t(index)];
        const auto* descriptor = m_file->FindMessageTypeByName(ours.name.toStdString());
        QVERIFY(descriptor);
        pb::DynamicMessageFactory factory(&m_pool);
        const pb::Message* prototype = factory.GetPrototype(descriptor);
        for (quint64 seed = 200; seed < 230; ++seed) {
            const QByteArray bytes = ours.make(seed);
            const std::unique_ptr<pb::Message> theirs(prototype->New());
            QVERIFY(theirs->ParseFromArray(bytes.constData(), int(bytes.size())));
            // Nothing of ours is a stranger to them …
            QVERIFY(theirs->GetReflection()->GetUnknownFields(*theirs).empty());
            // … and what they write is the same message to us. They drop nothing and we drop nothing.
            const QByteArray back = serialised(*theirs);
            const auto again = ours.again(back);
            QVERIFY(again);
            QCOMPARE(again->toHex(), bytes.toHex());
        }
    }

    // The numbers mean the same on both sides, not only the bytes.
    void valuesAreTheSame()
    {
        YearLine year;
        year.id = {77};
        year.name = QStringLiteral("2025/26 ё");
        year.from = QDate(1970, 1, 11);
        const QByteArray bytes = wire::encode(year);
        pb::DynamicMessageFactory factory(&m_pool);
        const auto* descriptor = m_file->FindMessageTypeByName("YearLine");
        const std::unique_ptr<pb::Message> theirs(factory.GetPrototype(descriptor)->New());
        QVERIFY(theirs->ParseFromArray(bytes.constData(), int(bytes.size())));
        const auto* reflection = theirs->GetReflection();
        QCOMPARE(reflection->GetInt64(*theirs, descriptor->FindFieldByName("id")), 77);
        QCOMPARE(reflection->GetInt64(*theirs, descriptor->FindFieldByName("from")), 10);
        QCOMPARE(QString::fromStdString(reflection->GetString(*theirs, descriptor->FindFieldByName("name"))),
                 year.name);
        // Theirs to ours.
        reflection->SetInt64(theirs.get(), descriptor->FindFieldByName("to"), -1);
        const auto back = wire::decode<YearLine>(serialised(*theirs));
        QVERIFY(back);
        QCOMPARE(back->to, QDate(1969, 12, 31));
        QCOMPARE(back->id.value, 77);
    }

private:
    pb::DescriptorPool m_pool;
    const pb::FileDescriptor* m_file = nullptr;
};

QTEST_APPLESS_MAIN(ProtobufTest)
#include "ProtobufTest.moc"
