import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_INTERFACE;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ASM9;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.V11;
import static org.objectweb.asm.Opcodes.V17;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Writes out in compiled classes what Java would otherwise put together when the code is first run: every lambda
 * becomes a class, as an inner class has one, and every text joined by {@code +} the calls of a builder. A check of one
 * file runs through four hundred lambdas, and to look one up in an archive takes 0.1 ms; the first joined text takes
 * some 10 ms.
 */
final class WithoutInvokeDynamic {

    private static final String LAMBDA = "$$Lambda";
    private static final Type STRING = Type.getType(String.class);

    /** Where a class file says of which Java it is (JVMS 4.1). */
    private static final int MAJOR_VERSION = 6;

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
            if (name.contains(LAMBDA) && !called.contains(name)) {
                Files.delete(file);
            }
        }
    }

    private static String named(String owner, int number) {
        return owner + LAMBDA + number;
    }

    private Path file(String name) {
        return classes.resolve(name + ".class");
    }

    /** The time stays, so that the same sources give the same jar. */
    private static void replace(Path file, byte[] bytes) throws IOException {
        FileTime time = Files.getLastModifiedTime(file);
        Files.write(file, bytes);
        Files.setLastModifiedTime(file, time);
    }

    private void rewrite(Path file) throws IOException {
        ClassReader reader = new ClassReader(Files.readAllBytes(file));
        ClassWriter writer = new ClassWriter(reader, ClassWriter.COMPUTE_MAXS);
        Rewriting rewriting = new Rewriting(reader, writer, called);
        reader.accept(rewriting, 0);
        if (!rewriting.lambdas.isEmpty() || !rewriting.joins.isEmpty()) {
            replace(file, writer.toByteArray());
        }
        for (LambdaClass lambda : rewriting.lambdas) {
            Files.write(file(lambda.name()), lambda.in(rewriting.host));
            Files.setLastModifiedTime(file(lambda.name()), Files.getLastModifiedTime(file));
            membersOfHosts
                    .computeIfAbsent(rewriting.host, each -> new ArrayList<>())
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

    /** One class, with calls of what is written out for it in place of what would be linked. */
    private static final class Rewriting extends ClassVisitor {

        private final String name;
        private final boolean ofInterface;
        private final boolean hasNests;
        private final Set<String> called;
        private final List<LambdaClass> lambdas = new ArrayList<>();
        private final List<Join> joins = new ArrayList<>();
        private String host;

        Rewriting(ClassReader reader, ClassWriter writer, Set<String> called) {
            super(ASM9, writer);
            this.name = reader.getClassName();
            this.ofInterface = (reader.getAccess() & ACC_INTERFACE) != 0;
            this.hasNests = reader.readUnsignedShort(MAJOR_VERSION) >= V11;
            this.called = called;
            this.host = name;
        }

        @Override
        public void visitNestHost(String its) {
            host = its;
            super.visitNestHost(its);
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String method, String type, String signature, String[] exceptions) {
            return new MethodVisitor(ASM9, super.visitMethod(access, method, type, signature, exceptions)) {
                @Override
                public void visitInvokeDynamicInsn(String of, String made, Handle bootstrap, Object... arguments) {
                    switch (bootstrap.getOwner() + "." + bootstrap.getName()) {
                        // What altMetafactory makes can be serialized, which no class of ours is.
                        case "java/lang/invoke/LambdaMetafactory.metafactory" -> {
                            if (hasNests) {
                                LambdaClass lambda = LambdaClass.of(named(name, lambdas.size()), of, made, arguments);
                                lambdas.add(lambda);
                                visitMethodInsn(INVOKESTATIC, lambda.name(), "of", made, false);
                            } else {
                                super.visitInvokeDynamicInsn(of, made, bootstrap, arguments);
                            }
                        }
                        case "java/lang/invoke/StringConcatFactory.makeConcatWithConstants" -> {
                            Join join = Join.of("$$join" + joins.size(), made, arguments);
                            joins.add(join);
                            visitMethodInsn(INVOKESTATIC, name, join.method().getName(), made, ofInterface);
                        }
                        default -> super.visitInvokeDynamicInsn(of, made, bootstrap, arguments);
                    }
                }

                @Override
                public void visitMethodInsn(int opcode, String owner, String of, String type, boolean ofInterface) {
                    if (owner.startsWith(name + LAMBDA)) {
                        called.add(owner);
                    }
                    super.visitMethodInsn(opcode, owner, of, type, ofInterface);
                }
            };
        }

        @Override
        public void visitEnd() {
            joins.forEach(join -> join.in(cv));
            super.visitEnd();
        }
    }

    /**
     * A text joined by {@code +}, as {@link java.lang.invoke.StringConcatFactory} is told of it.
     *
     * @param method the method that joins it
     * @param recipe its letters, with {@link #ARGUMENT} for each value and {@link #CONSTANT} for each constant
     * @param constants the constants
     */
    private record Join(Method method, String recipe, List<String> constants) {

        private static final char ARGUMENT = 1;
        private static final char CONSTANT = 2;
        private static final Type BUILDER = Type.getType(StringBuilder.class);

        static Join of(String name, String made, Object[] arguments) {
            List<String> constants =
                    Stream.of(arguments).skip(1).map(String.class::cast).toList();
            return new Join(new Method(name, made), (String) arguments[0], constants);
        }

        void in(ClassVisitor owner) {
            GeneratorAdapter code =
                    new GeneratorAdapter(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, method, null, null, owner);
            code.newInstance(BUILDER);
            code.dup();
            code.invokeConstructor(BUILDER, new Method("<init>", "()V"));
            StringBuilder letters = new StringBuilder();
            int argument = 0;
            int constant = 0;
            for (char each : recipe.toCharArray()) {
                if (each == ARGUMENT) {
                    append(code, letters);
                    code.loadArg(argument);
                    append(code, method.getArgumentTypes()[argument]);
                    argument++;
                } else if (each == CONSTANT) {
                    letters.append(constants.get(constant));
                    constant++;
                } else {
                    letters.append(each);
                }
            }
            append(code, letters);
            code.invokeVirtual(BUILDER, new Method("toString", "()Ljava/lang/String;"));
            code.returnValue();
            code.endMethod();
        }

        private static void append(GeneratorAdapter code, StringBuilder letters) {
            if (!letters.isEmpty()) {
                code.push(letters.toString());
                append(code, STRING);
                letters.setLength(0);
            }
        }

        private static void append(GeneratorAdapter code, Type type) {
            Type taken =
                    switch (type.getSort()) {
                        case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
                        case Type.ARRAY, Type.OBJECT -> type.equals(STRING) ? STRING : Type.getType(Object.class);
                        default -> type;
                    };
            code.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {taken}));
        }
    }

    /**
     * A lambda, as {@link java.lang.invoke.LambdaMetafactory} is told of it.
     *
     * @param name the name of its class
     * @param method the method of the interface, erased
     * @param type the interface
     * @param captured what it takes along
     * @param body the method that it calls
     * @param call the method of the interface as it is called here
     */
    private record LambdaClass(String name, Method method, Type type, Type[] captured, Handle body, Type call) {

        static LambdaClass of(String name, String method, String made, Object[] arguments) {
            return new LambdaClass(
                    name,
                    new Method(method, ((Type) arguments[0]).getDescriptor()),
                    Type.getReturnType(made),
                    Type.getArgumentTypes(made),
                    (Handle) arguments[1],
                    (Type) arguments[2]);
        }

        byte[] in(String host) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
            writer.visit(V17, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, "java/lang/Object", new String[] {
                type.getInternalName()
            });
            writer.visitNestHost(host);
            for (int i = 0; i < captured.length; i++) {
                writer.visitField(ACC_PRIVATE | ACC_FINAL, "taken" + i, captured[i].getDescriptor(), null, null);
            }
            Method constructor = new Method("<init>", Type.VOID_TYPE, captured);
            make(writer, constructor);
            construct(writer, constructor);
            call(writer);
            writer.visitEnd();
            return writer.toByteArray();
        }

        private Type self() {
            return Type.getObjectType(name);
        }

        private void make(ClassWriter writer, Method constructor) {
            GeneratorAdapter code =
                    new GeneratorAdapter(ACC_STATIC, new Method("of", type, captured), null, null, writer);
            code.newInstance(self());
            code.dup();
            code.loadArgs();
            code.invokeConstructor(self(), constructor);
            code.returnValue();
            code.endMethod();
        }

        private void construct(ClassWriter writer, Method constructor) {
            GeneratorAdapter code = new GeneratorAdapter(ACC_PRIVATE, constructor, null, null, writer);
            code.loadThis();
            code.invokeConstructor(Type.getType(Object.class), new Method("<init>", "()V"));
            for (int i = 0; i < captured.length; i++) {
                code.loadThis();
                code.loadArg(i);
                code.putField(self(), "taken" + i, captured[i]);
            }
            code.returnValue();
            code.endMethod();
        }

        private void call(ClassWriter writer) {
            GeneratorAdapter code = new GeneratorAdapter(ACC_PUBLIC, method, null, null, writer);
            Type owner = Type.getObjectType(body.getOwner());
            boolean constructs = body.getTag() == H_NEWINVOKESPECIAL;
            List<Type> wanted = new ArrayList<>(List.of(Type.getArgumentTypes(body.getDesc())));
            if (constructs) {
                code.newInstance(owner);
                code.dup();
            } else if (body.getTag() != H_INVOKESTATIC) {
                wanted.add(0, owner);
            }
            for (int i = 0; i < captured.length; i++) {
                code.loadThis();
                code.getField(self(), "taken" + i, captured[i]);
                adapt(code, captured[i], wanted.get(i));
            }
            for (int i = 0; i < method.getArgumentTypes().length; i++) {
                code.loadArg(i);
                adapt(code, method.getArgumentTypes()[i], call.getArgumentTypes()[i]);
                adapt(code, call.getArgumentTypes()[i], wanted.get(captured.length + i));
            }
            code.visitMethodInsn(opcode(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
            Type returned = constructs ? owner : Type.getReturnType(body.getDesc());
            if (method.getReturnType() == Type.VOID_TYPE) {
                pop(code, returned);
            } else {
                adapt(code, returned, call.getReturnType());
                adapt(code, call.getReturnType(), method.getReturnType());
            }
            code.returnValue();
            code.endMethod();
        }

        private int opcode() {
            return switch (body.getTag()) {
                case H_INVOKESTATIC -> INVOKESTATIC;
                case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
                default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
            };
        }

        private static void pop(GeneratorAdapter code, Type type) {
            if (type.getSize() == 2) {
                code.pop2();
            } else if (type.getSize() == 1) {
                code.pop();
            }
        }

        private static void adapt(GeneratorAdapter code, Type from, Type to) {
            if (from.equals(to)) {
                return;
            }
            if (isPrimitive(from) && isPrimitive(to)) {
                code.cast(from, to);
            } else if (isPrimitive(from)) {
                code.valueOf(from);
            } else if (isPrimitive(to)) {
                code.unbox(to);
            } else {
                code.checkCast(to);
            }
        }

        private static boolean isPrimitive(Type type) {
            return type.getSort() < Type.ARRAY;
        }
    }
}
