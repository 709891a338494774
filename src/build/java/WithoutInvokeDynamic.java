import static org.objectweb.asm.Opcodes.ASM9;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.ClassWriter;

/**
 * Writes out in compiled classes what Java would otherwise put together when the code is first run: a lambda becomes a
 * class, as an inner class has one, and a text joined by {@code +} the calls of a builder. A check of one file runs
 * through four hundred lambdas, and to look one up in an archive takes 0.1 ms; the first joined text takes some 10 ms.
 * What is left to Java: lambdas that can be serialized, those of classes older than Java 11, the methods of records.
 */
final class WithoutInvokeDynamic {

    /** The methods of a nest reach each other's private methods (JVMS 5.4.4); a host's file lists its members. */
    private final Map<String, List<String>> membersOfHosts = new TreeMap<>();

    /** The classes of lambdas that something makes use of, be it of this build or of an earlier one. */
    private final Set<String> called = new TreeSet<>();

    private final Path classes;

    private WithoutInvokeDynamic(Path classes) {
        this.classes = classes;
    }

    /** @param args the folder or the jar of classes, which are replaced */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        if (Files.isDirectory(classes)) {
            new WithoutInvokeDynamic(classes).rewrite();
        } else {
            try (FileSystem jar = FileSystems.newFileSystem(classes)) {
                new WithoutInvokeDynamic(jar.getPath("/")).rewrite();
            }
        }
    }

    private void rewrite() throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(file -> file.toString().endsWith(".class"))
                    .sorted()
                    .toList();
        }
        for (Path file : files) {
            rewrite(file);
        }
        for (Map.Entry<String, List<String>> host : membersOfHosts.entrySet()) {
            enlist(host.getKey(), host.getValue());
        }
        takeAway(files);
    }

    /** The folder may be that of an earlier build, of classes that have fewer lambdas now, or are gone. */
    private void takeAway(List<Path> files) throws IOException {
        for (Path file : files) {
            String name = classes.relativize(file).toString().replace('\\', '/');
            name = name.substring(0, name.length() - ".class".length());
            if (name.contains(LambdaClass.MARK) && !called.contains(name)) {
                Files.delete(file);
            }
        }
    }

    private Path file(String name) {
        return classes.resolve(name + ".class");
    }

    private static void replace(Path file, byte[] bytes) throws IOException {
        write(file, bytes, Files.getLastModifiedTime(file));
    }

    /** The same classes give the same jar, which holds three times of what is written into it. */
    private static void write(Path file, byte[] bytes, FileTime time) throws IOException {
        Files.write(file, bytes);
        Files.getFileAttributeView(file, BasicFileAttributeView.class).setTimes(time, time, time);
    }

    private void rewrite(Path file) throws IOException {
        ClassReader reader = new ClassReader(Files.readAllBytes(file));
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        Rewriting rewriting = new Rewriting(reader, writer);
        reader.accept(rewriting, 0);
        called.addAll(rewriting.called());
        if (rewriting.changes()) {
            replace(file, writer.toByteArray());
        }
        for (LambdaClass lambda : rewriting.lambdas()) {
            write(file(lambda.name()), lambda.in(rewriting.host()), Files.getLastModifiedTime(file));
            membersOfHosts
                    .computeIfAbsent(rewriting.host(), each -> new ArrayList<>())
                    .add(lambda.name());
        }
    }

    private void enlist(String host, List<String> members) throws IOException {
        ClassReader reader = new ClassReader(Files.readAllBytes(file(host)));
        ClassWriter writer = new ClassWriter(reader, 0);
        reader.accept(
                new ClassVisitor(ASM9, writer) {
                    @Override
                    public void visitEnd() {
                        members.forEach(this::visitNestMember);
                        super.visitEnd();
                    }
                },
                0);
        replace(file(host), writer.toByteArray());
    }
}
